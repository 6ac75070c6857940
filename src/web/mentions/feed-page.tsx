import type { MentionFilter, MentionSort } from '../../../db/repos/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import type { Source } from '../../core/source.ts';
import type { FoundPage } from '../../pipeline/search/search-mentions.ts';
import { Empty } from '../components/empty.tsx';
import { SentimentIcon } from '../components/labels.tsx';
import { AddABrand } from '../components/no-brand.tsx';
import { Pager } from '../components/pager.tsx';
import { reviewHref } from '../review/review-href.ts';
import { PutOff } from '../search/put-off.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { FeedChips } from './feed-chips.tsx';
import { FeedFilters } from './feed-filters.tsx';
import { type FeedQuery, feedHref, mentionSorts } from './feed-query.ts';
import { MentionCard } from './mention-card.tsx';

export interface FeedPageProps {
  query: FeedQuery;
  page: FoundPage;
  brands: Brand[];
  sources: Source[];
}

const sortWords: Record<MentionSort, string> = {
  '-publishedAt': 'Newest',
  score: 'Most negative',
  '-reach': 'Widest reach',
};

/** Mentions, filtered by what the address says. */
export function FeedPage({ query, page, brands, sources }: FeedPageProps) {
  const { items: mentions, nextCursor, spans, unfinished } = page;
  const zones = new Map(brands.map((brand) => [brand.id, brand.timezone]));
  const here = feedHref(query, {}, { cursor: query.cursor });
  const newestFirst = query.sort === '-publishedAt';
  return (
    <>
      <h1>Mentions</h1>
      <SearchBox query={query} />
      <div class="toolbar">
        <SentimentLinks query={query} />
        <nav class="links" aria-label="Sort">
          {mentionSorts.map((sort) => (
            <a href={feedHref(query, {}, { sort })} aria-current={sort === query.sort ? 'true' : undefined}>
              {sortWords[sort]}
            </a>
          ))}
        </nav>
      </div>
      <FeedFilters query={query} brands={brands} sources={sources} />
      <FeedChips query={query} brands={brands} sources={sources} />
      {query.filter.brandId !== undefined && (
        <p class="meta">
          <a href={reviewHref(query.filter.brandId)}>About us, or not?</a>
        </p>
      )}
      {query.unread.length > 0 && (
        <p class="notice" role="status">
          Not understood, and left out: {query.unread.join(', ')}.
        </p>
      )}
      {mentions.length === 0 && unfinished === null && <NoMentions query={query} heard={brands.length > 0} />}
      <div class="stack">
        {mentions.map((mention) => (
          <MentionCard
            mention={mention}
            timezone={zones.get(mention.brandId) ?? 'UTC'}
            returnTo={here}
            found={spans.get(mention.id)}
          />
        ))}
      </div>
      {unfinished !== null && <PutOff to={unfinished.to} timezone={query.timezone} />}
      <Pager
        firstHref={query.cursor === null ? null : feedHref(query)}
        nextHref={nextCursor === null ? null : feedHref(query, {}, { cursor: nextCursor })}
        first={newestFirst ? 'Newest' : 'From the beginning'}
        next={newestFirst ? 'Older' : 'More'}
      />
    </>
  );
}

function SentimentLinks({ query }: { query: FeedQuery }) {
  const { sentiment } = query.filter;
  const link = (label: MentionFilter['sentiment'], children: unknown) => (
    <a href={feedHref(query, { sentiment: label })} aria-current={label === sentiment ? 'true' : undefined}>
      {children}
    </a>
  );
  return (
    <nav class="segments" aria-label="Sentiment">
      {link(undefined, 'All')}
      {sentimentLabels.map((label) =>
        link(
          label,
          <>
            <SentimentIcon sentiment={label} />
            {label.replace(/^./u, (first) => first.toUpperCase())}
          </>,
        ),
      )}
    </nav>
  );
}

function NoMentions({ query, heard }: { query: FeedQuery; heard: boolean }) {
  if (!heard) return <AddABrand />;
  const filtered = feedHref(query) !== '/mentions';
  return (
    <Empty title={filtered ? 'Nothing fits these filters' : 'Nothing was heard yet'}>
      {filtered ? (
        <p>
          Take one away above, or <a href="/mentions">see all mentions</a>.
        </p>
      ) : (
        <p>
          Mentions appear here after the first visits to your <a href="/sources">sources</a>.
        </p>
      )}
    </Empty>
  );
}
