import type { Child } from 'hono/jsx';
import type { SavedView } from '../../../db/repos/access/saved-views.ts';
import type { MentionFilter, MentionSort } from '../../../db/repos/mentions/mention-feed.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import type { Source } from '../../core/source.ts';
import { mentionSorts } from '../../setup/feed-parameters.ts';
import { Empty } from '../components/empty.tsx';
import { sentimentWords } from '../components/label-words.ts';
import { SentimentIcon } from '../components/labels.tsx';
import { AddABrand } from '../components/no-brand.tsx';
import { NewMentions } from '../live/new-mentions.tsx';
import { reviewHref } from '../review/review-href.ts';
import { SearchBox } from '../search/search-box.tsx';
import { ViewBar } from '../views/view-bar.tsx';
import type { Phrase } from '../words/catalogue.ts';
import { rich, t } from '../words/t.ts';
import { Said } from './done.tsx';
import { exportHref } from './export-routes.ts';
import { FeedChips } from './feed-chips.tsx';
import { FeedFilters } from './feed-filters.tsx';
import { FeedList, type FeedListProps } from './feed-list.tsx';
import { type FeedQuery, feedHref } from './feed-query.ts';
import { ListHead } from './list-head.tsx';
import type { FeedSize } from './read-feed.ts';
import { ShortcutsDialog } from './shortcuts.tsx';
import { Suggestions } from './suggestions.tsx';

export interface FeedPageProps extends FeedListProps {
  /** Where the page stands among all that happens; see `liveSince`. */
  since: string;
  size: FeedSize | null;
  sources: Source[];
  /** What was just done. */
  done: Child;
  tags: readonly string[];
  people: readonly string[];
  views: readonly SavedView[];
}

const sortWords = {
  '-publishedAt': 'Newest',
  score: 'Most negative',
  '-reach': 'Widest reach',
} as const satisfies Record<MentionSort, Phrase>;

/** Mentions, filtered by what the address says. */
export function FeedPage({ since, size, sources, done, tags, people, views, ...list }: FeedPageProps) {
  const { query, feed, brands } = list;
  const empty = feed.cards.length === 0 && feed.unfinished === null && feed.nextCursor === null;
  return (
    <>
      <h1>{t('Mentions')}</h1>
      <Said>{done}</Said>
      <SearchBox query={query} />
      <ViewBar views={views} query={query} />
      <div class="toolbar">
        <SentimentLinks query={query} />
        <nav class="links" aria-label={t('Sort')}>
          {mentionSorts.map((sort) => (
            <a href={feedHref(query, {}, { sort })} aria-current={sort === query.sort ? 'true' : undefined}>
              {t(sortWords[sort])}
            </a>
          ))}
        </nav>
      </div>
      <FeedFilters query={query} brands={brands} sources={sources} />
      <FeedChips query={query} brands={brands} sources={sources} />
      {query.unread.length > 0 && (
        <p class="problem">
          {t('Not understood, and left out: {names}.', { names: query.unread.join(', ') })}
        </p>
      )}
      <NewMentions href={feedHref(query)} since={since} />
      {empty ? (
        <NoMentions query={query} heard={brands.length > 0} />
      ) : (
        <>
          <ListHead query={query} size={size} />
          <div class="stack feed" hx-target="closest .mention" hx-swap="outerHTML">
            <FeedList {...list} />
          </div>
        </>
      )}
      <FeedFoot query={query} />
      <Suggestions id="tags-in-use" values={tags} />
      <Suggestions id="people" values={people} />
      <ShortcutsDialog />
    </>
  );
}

function SentimentLinks({ query }: { query: FeedQuery }) {
  const { sentiment } = query.filter;
  const link = (label: MentionFilter['sentiment'], children: Child) => (
    <a href={feedHref(query, { sentiment: label })} aria-current={label === sentiment ? 'true' : undefined}>
      {children}
    </a>
  );
  return (
    <nav class="segments" aria-label={t('Sentiment')}>
      {link(undefined, t('All'))}
      {sentimentLabels.map((label) =>
        link(
          label,
          <>
            <SentimentIcon sentiment={label} />
            {t(sentimentWords[label])}
          </>,
        ),
      )}
    </nav>
  );
}

/** What else can be done with the list. */
function FeedFoot({ query }: { query: FeedQuery }) {
  const { brandId } = query.filter;
  return (
    <p class="row meta">
      <a href={exportHref(query, 'csv')} download>
        {t('Export as CSV')}
      </a>
      <a href={exportHref(query, 'ndjson')} download>
        {t('Export as NDJSON')}
      </a>
      {brandId !== undefined && <a href={reviewHref(brandId)}>{t('About us, or not?')}</a>}
      <a href="/mentions/keys">{t('Keyboard')}</a>
    </p>
  );
}

function NoMentions({ query, heard }: { query: FeedQuery; heard: boolean }) {
  if (!heard) return <AddABrand />;
  const filtered = feedHref(query) !== '/mentions';
  return (
    <Empty title={filtered ? t('Nothing fits these filters') : t('Nothing was heard yet')}>
      <p>
        {filtered
          ? rich('Take one away above, or {link}.', { link: <a href="/mentions">{t('see all mentions')}</a> })
          : rich('Mentions appear here after the first visits to your {link}.', {
              link: <a href="/sources">{t('sources')}</a>,
            })}
      </p>
    </Empty>
  );
}
