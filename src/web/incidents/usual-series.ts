import { SurgeDetector } from '../../../alerts/detect/surge.ts';
import { VoiceVolumeDetector } from '../../../alerts/detect/voice-volume.ts';
import { rollupsBetween } from '../../../db/repos/counts/rollups.ts';
import type { TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import type { Counted, IncidentBar } from '../../charts/incident-chart.ts';
import { totalMentions } from '../../core/metrics.ts';
import { addMs, BUCKET, bucketOf, HOUR } from '../../core/time.ts';
import { countSeries, seriesBegin } from '../../pipeline/count-series.ts';
import { countsAll } from './counted.ts';

/** What an incident counts, around it, against what was usual then. */
export interface UsualSeries {
  counted: Counted;
  bars: IncidentBar[];
  barMs: number;
}

/** Index of the bar at whose end something happened; null when it is not among the bars. */
export function barOf({ bars, barMs }: UsualSeries, at: Date): number | null {
  const index = bars.findIndex(({ start }) => at > start && at.getTime() <= start.getTime() + barMs);
  return index === -1 ? null : index;
}

const BEFORE = 6 * HOUR;
const AFTER = 2 * HOUR;
const MOST_BARS = 120;
/** Widths of a bar in milliseconds, the narrowest that is enough is taken. */
const widths = [BUCKET, HOUR, 6 * HOUR, 24 * HOUR] as const;

/**
 * From some hours before the incident's window to some after its end, or to `now`.
 *
 * @param brandId the brand whose mentions it counts
 */
export async function usualSeries(
  store: Store,
  incident: TrackedIncident,
  brandId: string,
  now: Date,
): Promise<UsualSeries> {
  const from = addMs(bucketOf(new Date(incident.window.from)), -BEFORE);
  const end = addMs(incident.resolvedAt ?? now, AFTER);
  const to = bucketOf(end < now ? end : now);
  const counted = countsAll(incident) ? 'all' : 'negative';
  const known = await quarterHours(store, brandId, to, counted);
  const quarters = known.filter(({ start }) => start >= from);
  const barMs = widths.find((width) => (to.getTime() - from.getTime()) / width <= MOST_BARS) ?? widths[3];
  return { counted, bars: merged(quarters, barMs), barMs };
}

/** Every quarter-hour up to `through` with what the detector took for usual before it saw it. */
async function quarterHours(
  store: Store,
  brandId: string,
  through: Date,
  counted: Counted,
): Promise<IncidentBar[]> {
  const detector = counted === 'all' ? VoiceVolumeDetector.fresh() : SurgeDetector.fresh();
  const rollups = await rollupsBetween(store, brandId, seriesBegin(through), through);
  // The page counts mentions, copies and all; what is usual is usual for voices.
  const counts = new Map(
    rollups.map((rollup) => {
      const count = counted === 'all' ? totalMentions(rollup) : rollup.negative;
      return [rollup.bucket.getTime(), count];
    }),
  );
  return (await countSeries(store, brandId, through)).map((bucket) => {
    const usual = detector.usualAt(bucket.start);
    if ('gap' in bucket) detector.skip();
    else detector.learn(bucket);
    const count = 'gap' in bucket ? null : (counts.get(bucket.start.getTime()) ?? 0);
    return { start: bucket.start, count, ...usual };
  });
}

/** Bars of `width` milliseconds; what is not known in any part of a bar is not known of it. */
function merged(quarters: readonly IncidentBar[], width: number): IncidentBar[] {
  const bars: IncidentBar[] = [];
  for (const { start, count, expected, upper } of quarters) {
    const barStart = new Date(Math.floor(start.getTime() / width) * width);
    let bar = bars.at(-1);
    if (bar?.start.getTime() !== barStart.getTime()) {
      bar = { start: barStart, count: null, expected: 0, upper: 0 };
      bars.push(bar);
    }
    if (count !== null) bar.count = (bar.count ?? 0) + count;
    // Quarter-hours that vary each for itself: what they vary by adds up in squares.
    bar.upper = bar.expected + expected + Math.hypot(bar.upper - bar.expected, upper - expected);
    bar.expected += expected;
  }
  return bars;
}
