import { addMs, BUCKET, bucketOf, type TimeSpan } from '../../core/time.ts';

/**
 * A span of whole quarter-hours, as counts are kept: `from` moves back and `to` forward to the next boundary.
 * Without an end it ends with the quarter-hour that is running; without a beginning it is `usualMs` long.
 */
export function spanOf(
  { from, to }: { from?: Date | undefined; to?: Date | undefined },
  now: Date,
  usualMs: number,
): TimeSpan {
  const end = to === undefined ? addMs(bucketOf(now), BUCKET) : bucketOf(addMs(to, BUCKET - 1));
  return { from: bucketOf(from ?? addMs(end, -usualMs)), to: end };
}

export function spanView({ from, to }: TimeSpan) {
  return { from: from.toISOString(), to: to.toISOString() };
}
