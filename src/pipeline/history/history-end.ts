import type { HistoryStep } from '../../../crawlers/connector.ts';
import type { FetchedItem } from '../../core/item.ts';
import { addMs, DAY } from '../../core/time.ts';
import { MEMORY } from '../count-series.ts';
import { oldestKept } from '../retention.ts';
import type { HistoryPosition } from './history-position.ts';

/** What limits reading into the past of one source. */
const MOST_ITEMS = 5_000;
const MOST_STEPS = 500;
/** Some servers answer every page with the first one; pages that were visited already bring nothing new either. */
const MOST_BARREN = 3;

/**
 * The time before which a source's past is of no use: what is usual is learnt from no further back, and retention
 * would take it away.
 */
export function historyHorizon(addedAt: Date, retentionDays: number, now: Date): Date {
  // Counts are learnt from in whole days.
  const remembered = addMs(addedAt, -MEMORY - DAY);
  const kept = oldestKept(retentionDays, now);
  return kept !== null && kept > remembered ? kept : remembered;
}

/** Whether there is nothing left to read, or nothing worth it. `items` counts what all steps together brought. */
export function isHistoryRead(
  step: HistoryStep,
  { steps, barren }: Pick<HistoryPosition, 'steps' | 'barren'>,
  items: number,
  horizon: Date,
): boolean {
  return (
    step.next === null ||
    items >= MOST_ITEMS ||
    steps >= MOST_STEPS ||
    barren >= MOST_BARREN ||
    isAllBefore(step.items, horizon)
  );
}

/** The newest decides: old items stay pinned to the top of newer pages. */
function isAllBefore(items: readonly FetchedItem[], horizon: Date): boolean {
  const times = items.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.getTime()]));
  return times.length > 0 && Math.max(...times) < horizon.getTime();
}
