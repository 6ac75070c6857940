import { BUCKET, DAY } from '../../core/time.ts';
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
/** A row that lies further ahead has a wrong date, unless the next one goes on from there. */
const FAR = 366 * DAY;

/**
 * Puts rows on a grid that the first of them begins; it need not align to the clock. What is not later than the row
 * before it is refused, and so is what lies so far ahead that all that follows would be too early.
 * @param given width of a bucket in milliseconds; null: as the first rows have it
 */
export async function* placedRows(
  batches: AsyncIterable<ReadRow[]>,
  given: number | null,
): AsyncGenerator<PlacedRows> {
  let step = given;
  let first: ReadRow[] = [];
  const course: Course = { last: null, far: null };
  const placed = (rows: readonly ReadRow[], width: number): PlacedRows => ({
    step: width,
    rows: rows.map((read) => ('fault' in read ? read : place(read, course, width))),
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

/** The row that was placed last, and one after it that lay too far ahead: beginnings in milliseconds. */
interface Course {
  last: number | null;
  far: number | null;
}

/** Moves `course` on. */
function place(row: CountRow, course: Course, step: number): PlacedRow | BadRow {
  const { last, far } = course;
  const { start } = row;
  course.far = null;
  const accepted = (missing: number) => {
    course.last = start;
    return { ...row, missing };
  };
  if (last === null) return accepted(0);
  const refused = (what: string) => ({ line: row.line, fault: `${isoOf(start)} ${what}` });
  if (start === last) return refused('is duplicated');
  if (start < last) return refused(`is out of order: it follows ${isoOf(last)}`);
  if (start - last > FAR && (far === null || start <= far || start - far > FAR)) {
    course.far = start;
    return refused(`is more than a year after ${isoOf(last)}, which it follows`);
  }
  const steps = Math.round((start - last) / step);
  return steps < 1 ? refused('overlaps the bucket before it') : accepted(steps - 1);
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
