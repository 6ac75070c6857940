import { type SurgeBucket, type SurgeCounts, SurgeDetector } from '../../../alerts/detect/surge.ts';
import type { SurgeVerdict } from '../../../alerts/detect/verdict.ts';
import { BUCKET, DAY } from '../../../src/core/time.ts';
import { poisson, seeded } from './random.ts';

export const MONDAY = new Date('2026-01-05T00:00:00.000Z');
export const PER_DAY = DAY / BUCKET;

export interface StreamOptions {
  seed: number;
  days: number;
  /** Mean mentions a day. */
  perDay: number;
  /** Changes the means of one quarter-hour; `day` has a fraction. */
  shape?: (means: { negative: number; other: number }, day: number) => { negative: number; other: number };
}

/** Quarter-hours of a brand that is busier by day than by night, a sixth of it negative. */
export function stream({ seed, days, perDay, shape = (means) => means }: StreamOptions): SurgeCounts[] {
  const random = seeded(seed);
  return Array.from({ length: days * PER_DAY }, (_, index) => {
    const day = index / PER_DAY;
    const mean = (perDay / PER_DAY) * (1 - 0.8 * Math.cos(2 * Math.PI * day));
    const means = shape({ negative: mean / 6, other: (mean * 5) / 6 }, day);
    return {
      start: new Date(MONDAY.getTime() + index * BUCKET),
      negative: poisson(means.negative, random),
      other: poisson(means.other, random),
    };
  });
}

/** The verdict on every bucket (null for gaps). */
export function replay(
  buckets: readonly SurgeBucket[],
  detector: SurgeDetector = SurgeDetector.fresh(),
): (SurgeVerdict | null)[] {
  return buckets.map((bucket) => {
    if (!('gap' in bucket)) return detector.judge(bucket);
    detector.skip();
    return null;
  });
}

/** A detector that has seen `buckets`. */
export function taught(buckets: readonly SurgeBucket[], detector = SurgeDetector.fresh()): SurgeDetector {
  replay(buckets, detector);
  return detector;
}
