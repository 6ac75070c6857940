/**
 * The newest buckets of several series as running totals in a ring, so that the sum over any window is one
 * subtraction. Plain JSON; {@link pushBucket} changes it in place.
 */
export interface RunningTotals {
  /** Numbers kept of each bucket. */
  columns: number;
  /** Longest window, in buckets. */
  longest: number;
  /** Buckets taken in, gaps among them. */
  taken: number;
  /** `longest` + 1 rows of totals. */
  totals: number[];
}

export function createRunningTotals(columns: number, longest: number): RunningTotals {
  return { columns, longest, taken: 0, totals: Array<number>((longest + 1) * columns).fill(0) };
}

/** Takes in the newest bucket: a number for each column, or nothing for a bucket of which nothing is known. */
export function pushBucket(running: RunningTotals, values: readonly number[] = []): void {
  const { totals, columns } = running;
  const from = rowAt(running, 0);
  running.taken += 1;
  const to = rowAt(running, 0);
  for (let column = 0; column < columns; column += 1) {
    totals[to + column] = (totals[from + column] ?? 0) + (values[column] ?? 0);
  }
}

/** Moves on over buckets of which nothing is known, however many. */
export function skipBuckets(running: RunningTotals, buckets: number): void {
  for (let left = Math.min(buckets, running.longest); left > 0; left -= 1) pushBucket(running);
}

/** Sum of one column over the newest `buckets`, at most `longest`. */
export function sumOver(
  { totals, taken, longest, columns }: RunningTotals,
  column: number,
  buckets: number,
): number {
  const to = (taken % (longest + 1)) * columns + column;
  const from = ((taken - buckets) % (longest + 1)) * columns + column;
  return (totals[to] ?? 0) - (totals[from] ?? 0);
}

function rowAt({ taken, longest, columns }: RunningTotals, ago: number): number {
  return ((taken - ago) % (longest + 1)) * columns;
}
