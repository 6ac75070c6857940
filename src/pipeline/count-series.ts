import type { SurgeBucket } from '../../alerts/detect/surge.ts';
import { rollupsBetween, type StoredBucket } from '../../db/repos/rollups.ts';
import type { Store } from '../../db/store.ts';
import { addMs, BUCKET, bucketOf, DAY } from '../core/time.ts';
import { brandGaps } from './coverage/brand-gaps.ts';

/** How far back a brand's usual is learnt from, in milliseconds. */
export const MEMORY = 28 * DAY;

const NOTHING = { negative: 0, other: 0, historic: 0 };

/**
 * A brand's closed quarter-hours up to `through`, oldest first and without holes, from its first mention within the
 * last 28 days, or as many milliseconds as `memory` says. Quarter-hours of which too little was heard are gaps ({@link brandGaps}): they are not taken for silence.
 * Voices are counted, not mentions: echoes ({@link withEchoes}) are left out.
 */
export async function countSeries(
  store: Store,
  brandId: string,
  through: Date,
  memory = MEMORY,
): Promise<SurgeBucket[]> {
  // Whole days: the beginning moves once a day, so that most of a replay can be remembered.
  const since = new Date(Math.floor(addMs(through, -memory).getTime() / DAY) * DAY);
  const rollups = await rollupsBetween(store, brandId, since, through);
  const first = rollups[0];
  if (first === undefined) return [];
  const gaps = await brandGaps(store, brandId, since, through);
  const counts = new Map(rollups.map((rollup) => [rollup.bucket.getTime(), rollup]));
  const series: SurgeBucket[] = [];
  for (let at = first.bucket.getTime(); at < through.getTime(); at += BUCKET) {
    const start = new Date(at);
    const rollup = counts.get(at);
    if (
      rollup === undefined &&
      gaps.some(({ from, to }) => start >= bucketOf(from) && start < (to ?? through))
    ) {
      series.push({ start, gap: true });
    } else {
      series.push({ start, ...(rollup === undefined ? NOTHING : voicesIn(rollup)) });
    }
  }
  return series;
}

function voicesIn(rollup: StoredBucket) {
  const { negative, neutral, positive, historicNegative, echoNegative, echoNeutral, echoPositive } = rollup;
  return {
    negative: negative - echoNegative,
    other: neutral + positive - echoNeutral - echoPositive,
    historic: historicNegative,
  };
}
