import { BUCKET } from '../../core/time.ts';
import type { BadRow, CountRow, ReadRow } from './count-rows.ts';

/** A row in its place, and how many buckets were missing before it. */
export interface PlacedRow extends CountRow {
  missing: number;
}

/** Rows on a grid of buckets `step` milliseconds wide. */
export interface PlacedRows {
  step: number;
  rows: (PlacedRow | BadRow)[];
}

/** Rows from which the width of a bucket is found out. */
const FIRST_ROWS = 32;

/**
 * Puts rows on a grid that the first of them begins; it need not align to the clock. What is not later than the row
 * before it is refused.
 * @param given width of a bucket in milliseconds; null: as the first rows have it
 */
export async function* placedRows(
  batches: AsyncIterable<ReadRow[]>,
  given: number | null,
): AsyncGenerator<PlacedRows> {
  let step = given;
  let first: ReadRow[] = [];
  let last: number | null = null;
  const placed = (rows: readonly ReadRow[], width: number): PlacedRows => ({
    step: width,
    rows: rows.map((read) => {
      const row = 'fault' in read ? read : place(read, last, width);
      if (!('fault' in row)) last = row.start;
      return row;
    }),
  });
  for await (const batch of batches) {
    if (step === null) first.push(...batch);
    else yield placed(batch, step);
    if (step !== null || first.length < FIRST_ROWS) continue;
    step = stepOf(first);
    yield placed(first, step);
    first = [];
  }
  if (first.length > 0) yield placed(first, stepOf(first));
}

function place(row: CountRow, last: number | null, step: number): PlacedRow | BadRow {
  if (last === null) return { ...row, missing: 0 };
  const refused = (what: string) => ({ line: row.line, fault: `${isoOf(row.start)} ${what}` });
  if (row.start === last) return refused('is duplicated');
  if (row.start < last) return refused(`is out of order: it follows ${isoOf(last)}`);
  const steps = Math.round((row.start - last) / step);
  return steps < 1 ? refused('overlaps the bucket before it') : { ...row, missing: steps - 1 };
}

const isoOf = (ms: number) => new Date(ms).toISOString();

/** The most frequent distance between neighbouring rows in milliseconds, the smaller of equals. */
function stepOf(rows: readonly ReadRow[]): number {
  const starts = rows.slice(0, FIRST_ROWS).flatMap((row) => ('fault' in row ? [] : [row.start]));
  const times = new Map<number, number>();
  for (const [index, start] of starts.entries()) {
    const distance = start - (starts[index - 1] ?? start);
    if (distance > 0) times.set(distance, (times.get(distance) ?? 0) + 1);
  }
  const [best] = [...times].sort(([a, many], [b, more]) => more - many || a - b);
  return best?.[0] ?? BUCKET;
}
