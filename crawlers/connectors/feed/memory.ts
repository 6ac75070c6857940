import type { FetchedItem } from '../../../src/core/item.ts';
import type { CrawlResult } from '../../connector.ts';
import { itemMark } from '../../item-mark.ts';
import type { FeedCursor } from './cursor.ts';

/** Items remembered from one visit to the next. */
const MAX_SEEN = 200;

type Memory = Pick<FeedCursor, 'seen' | 'newestAt'>;

/** What to remember of a feed; one that is empty for once does not erase what was remembered. */
export function memoryOf(items: readonly FetchedItem[], before: Memory): Memory {
  if (items.length === 0) return before;
  const newest = Math.max(...publishedTimes(items));
  return {
    seen: items.slice(0, MAX_SEEN).map(itemMark),
    newestAt: Number.isFinite(newest) ? new Date(newest).toISOString() : null,
  };
}

/** What to remember of a feed when `items` came beside its visits: them, and what was remembered. */
export function memoryWith(items: readonly FetchedItem[], before: Memory): Memory {
  const { seen, newestAt } = memoryOf(items, before);
  return {
    seen: [...new Set([...seen, ...before.seen])].slice(0, MAX_SEEN),
    newestAt:
      [newestAt, before.newestAt]
        .filter((at) => at !== null)
        .toSorted()
        .at(-1) ?? null,
  };
}

/**
 * What passed through the feed between two visits unseen: when it holds nothing from the last visit and its oldest
 * item is newer than all there was then, items have come and gone. How many, a feed does not say.
 */
export function missedSince(items: readonly FetchedItem[], before: Memory): CrawlResult['missed'] {
  const oldest = Math.min(...publishedTimes(items));
  if (before.newestAt === null || !Number.isFinite(oldest) || oldest <= Date.parse(before.newestAt))
    return null;
  const known = new Set(before.seen);
  if (items.some((item) => known.has(itemMark(item)))) return null;
  return { atLeast: 1, reason: "the feed's oldest item is newer than the last visit's newest" };
}

function publishedTimes(items: readonly FetchedItem[]): number[] {
  return items.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.getTime()]));
}
