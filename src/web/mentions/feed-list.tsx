import type { Brand } from '../../core/brand.ts';
import { Pager } from '../components/pager.tsx';
import { PutOff } from '../search/put-off.tsx';
import { t } from '../words/t.ts';
import { FeedCard } from './feed-card.tsx';
import { type FeedQuery, feedHref, MOST_PARTS } from './feed-query.ts';
import type { FeedCards } from './read-feed.ts';

export interface FeedListProps {
  /** What the page asks for as a whole. */
  query: FeedQuery;
  feed: FeedCards;
  brands: readonly Brand[];
  now: Date;
}

/** Cards, and what leads on: one answer of the server, be it the whole list or the next part of it. */
export function FeedList({ query, feed, brands, now }: FeedListProps) {
  const zones = new Map(brands.map(({ id, timezone }) => [id, timezone]));
  return (
    <>
      {feed.cards.map((card) => (
        <FeedCard
          {...card}
          query={query}
          timezone={zones.get(card.mention.brandId) ?? 'UTC'}
          found={feed.spans.get(card.mention.id)}
          now={now}
        />
      ))}
      {feed.unfinished !== null && <PutOff to={feed.unfinished.to} timezone={query.timezone} />}
      <More query={query} nextCursor={feed.nextCursor} />
    </>
  );
}

/**
 * Leads to the next page. A script that sees it come into view puts the next part in its place instead, a few times: then
 * it waits to be asked, so that what follows the list can be reached. The address follows, so that coming back shows as much.
 */
function More({ query, nextCursor }: { query: FeedQuery; nextCursor: string | null }) {
  const { cursor, parts, sort } = query;
  const newestFirst = sort === '-publishedAt';
  const pager = (
    <Pager
      firstHref={cursor === null ? null : feedHref(query)}
      nextHref={nextCursor === null ? null : feedHref(query, {}, { cursor: nextCursor })}
      first={newestFirst ? t('Newest') : t('From the beginning')}
      next={newestFirst ? t('Older') : t('More')}
    />
  );
  const here = feedHref(query, {}, { cursor, parts });
  if (nextCursor === null || parts === MOST_PARTS) return <div data-here={here}>{pager}</div>;
  const onwards = new URLSearchParams({ after: nextCursor });
  const path = feedHref(query, {}, { cursor, parts: parts + 1 }).replace('/mentions', '/mentions/more');
  return (
    <div
      class="more"
      data-here={here}
      hx-get={`${path}${path.includes('?') ? '&' : '?'}${onwards}`}
      hx-trigger="revealed"
      hx-target="this"
      hx-swap="outerHTML"
    >
      {pager}
    </div>
  );
}
