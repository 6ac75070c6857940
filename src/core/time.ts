export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Width of one rollup bucket in milliseconds. Buckets are aligned to UTC quarter-hours. */
export const BUCKET = 15 * MINUTE;

/** Half-open [from, to). */
export interface TimeSpan {
  from: Date;
  to: Date;
}

/** Start of the UTC quarter-hour that holds `at`. */
export function bucketOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / BUCKET) * BUCKET);
}

/** `at` moved by `ms` milliseconds (negative: earlier). */
export function addMs(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms);
}
