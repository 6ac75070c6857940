import { clampPublished } from '../core/id.ts';
import type { FetchedItem } from '../core/item.ts';
import { addMs, DAY } from '../core/time.ts';

/** Items published before this time are not kept; null when everything is (`retentionDays` 0). */
export function oldestKept(retentionDays: number, now: Date): Date | null {
  return retentionDays === 0 ? null : addMs(now, -retentionDays * DAY);
}

/** What retention would take away at once is not stored in the first place, or every visit would bring it back. */
export function keptItems(
  items: readonly FetchedItem[],
  retentionDays: number,
  now: Date,
): readonly FetchedItem[] {
  const oldest = oldestKept(retentionDays, now);
  return oldest === null ? items : items.filter((item) => clampPublished(item.publishedAt, now) >= oldest);
}
