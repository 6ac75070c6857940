import { type Gap, lossesBetween, silencesNow } from '../../../db/repos/crawl/gaps.ts';
import { mentionsPerSource } from '../../../db/repos/mentions/mention-window.ts';
import type { Store } from '../../../db/store.ts';
import { CONSIDERABLE_SHARE } from '../../core/metrics.ts';

/**
 * Times between `since` and `until` that say nothing of how much was said about a brand: a source that brings mentions
 * of it lost items, or sources that bring a considerable share of them could not be read, and have not been since.
 */
export async function brandGaps(store: Store, brandId: string, since: Date, until: Date): Promise<Gap[]> {
  const gaps = [...(await lossesBetween(store, since, null)), ...(await silencesNow(store))];
  if (gaps.length === 0) return [];
  const brought = await mentionsPerSource(store, brandId, since, until);
  const all = brought.reduce((sum, { count }) => sum + count, 0);
  const shares = new Map(brought.map(({ sourceId, count }) => [sourceId, count / all]));
  const shareOf = ({ sourceId }: Gap) => shares.get(sourceId) ?? 0;
  const lost = gaps.filter((gap) => gap.kind === 'lost' && shareOf(gap) > 0);
  const silent = gaps.filter((gap) => gap.kind === 'silent').sort((a, b) => +a.from - +b.from);
  return [...lost, ...considerable(silent, shareOf)];
}

/** Sources fall silent one after the other: what they bring together decides, from the one on that tips it. */
function considerable(silent: readonly Gap[], shareOf: (gap: Gap) => number): Gap[] {
  let share = 0;
  return silent.filter((gap) => {
    share += shareOf(gap);
    return shareOf(gap) > 0 && share >= CONSIDERABLE_SHARE;
  });
}
