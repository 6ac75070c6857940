import type { SurgeBucket } from '../../alerts/detect/surge.ts';
import { type CountedBucket, voicesIn } from '../../db/repos/counts/echo-counts.ts';
import { rollupsBetween } from '../../db/repos/counts/rollups.ts';
import type { Store } from '../../db/store.ts';
import { totalMentions } from '../core/metrics.ts';
import { addMs, BUCKET, bucketOf, DAY } from '../core/time.ts';
import { brandGaps } from './coverage/brand-gaps.ts';

/** How far back a brand's usual is learnt from, in milliseconds. */
export const MEMORY = 28 * DAY;

/** Voices of one quarter-hour: what is judged stands as `negative`, its control as `other`. */
export interface VoiceCounts {
  negative: number;
  other: number;
  historic: number;
}

const NOTHING: VoiceCounts = { negative: 0, other: 0, historic: 0 };

/**
 * A brand's closed quarter-hours up to `through`, oldest first and without holes, from its first mention within the
 * last 28 days. Quarter-hours of which too little was heard are gaps ({@link brandGaps}): they are not taken for silence.
 * Voices are counted, not mentions: echoes ({@link withEchoes}) are left out.
 */
export async function countSeries(store: Store, brandId: string, through: Date): Promise<SurgeBucket[]> {
  const rollups = await rollupsBetween(store, brandId, seriesBegin(through), through);
  const voices = new Map(
    rollups.map(
      (rollup) =>
        [rollup.bucket.getTime(), judgedVoices(rollup, 'negative', rollup.historicNegative)] as const,
    ),
  );
  return fillSeries(store, brandId, voices, through);
}

/** Where series up to `through` begin that remember `memory` milliseconds. */
export function seriesBegin(through: Date, memory = MEMORY): Date {
  // Whole days: the beginning moves once a day, so that most of a replay can be remembered.
  return new Date(Math.floor(addMs(through, -memory).getTime() / DAY) * DAY);
}

/**
 * Counts by the beginning of their quarter-hour (ascending; milliseconds) as a series without holes: where nothing was
 * counted there was nothing, or a gap in what was heard of the brand.
 */
export async function fillSeries(
  store: Store,
  brandId: string,
  voices: ReadonlyMap<number, VoiceCounts>,
  through: Date,
  memory = MEMORY,
): Promise<SurgeBucket[]> {
  const [first] = voices.keys();
  if (first === undefined) return [];
  const gaps = await brandGaps(store, brandId, seriesBegin(through, memory), through);
  const series: SurgeBucket[] = [];
  for (let at = first; at < through.getTime(); at += BUCKET) {
    const start = new Date(at);
    const counts = voices.get(at);
    const isGap =
      counts === undefined && gaps.some(({ from, to }) => start >= bucketOf(from) && start < (to ?? through));
    series.push(isGap ? { start, gap: true } : { start, ...(counts ?? NOTHING) });
  }
  return series;
}

/** Voices of a rollup of which those of one label are judged, and all others are the control. */
export function judgedVoices(
  rollup: CountedBucket,
  label: 'negative' | 'positive',
  historic: number,
): VoiceCounts {
  const voices = voicesIn(rollup);
  return { negative: voices[label], other: totalMentions(voices) - voices[label], historic };
}
