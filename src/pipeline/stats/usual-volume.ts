import { VolumeDetector } from '../../../alerts/detect/volume.ts';

/** How many mentions a span usually has: the mean, and what nine of ten such spans lie between. */
export interface Usual {
  expected: number;
  low: number;
  high: number;
}

/** Mentions of one span; null where too little was heard to know. */
export interface CountedSpan {
  start: Date;
  count: number | null;
}

/** Spans that have to be known before anything can be called usual, as a length in milliseconds and as a number. */
const LEAST_DAYS_MS = 7 * 24 * 60 * 60_000;
const LEAST_SPANS = 7;

/**
 * What was usual for each of some spans of `step` milliseconds, from those before it alone; null while too few are
 * known. Spans before the first mention say nothing: nobody listened yet.
 *
 * @param spans in order of time, without holes
 */
export function usualVolumes(spans: readonly CountedSpan[], step: number): (Usual | null)[] {
  const detector = VolumeDetector.fresh(step);
  let known = 0;
  return spans.map(({ start, count }) => {
    const usual =
      known >= Math.max(LEAST_SPANS, LEAST_DAYS_MS / step) ? bandOf(detector.usualAt(start)) : null;
    if (count === null) detector.skip();
    else if (known > 0 || count > 0) {
      detector.judge({ start, count });
      known += 1;
    }
    return usual;
  });
}

/** The detector tells what 95 of 100 stay below; square roots of counts scatter alike to both sides. */
function bandOf({ expected, upper }: { expected: number; upper: number }): Usual {
  const root = Math.sqrt(expected);
  const low = Math.floor(Math.max(0, 2 * root - Math.sqrt(upper)) ** 2);
  return { expected, low, high: upper };
}
