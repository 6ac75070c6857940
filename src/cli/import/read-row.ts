import { parseDate } from '../../../crawlers/formats/dates.ts';
import { faultsOf, sentenceOf } from '../../api/faults.ts';
import type { PushItem } from '../../api/push/pushed-item.ts';
import { importItem } from '../../api/schemas/push.ts';
import { excerpt } from '../../core/text.ts';
import type { Row } from './rows.ts';

/** How rows are understood that say less than everything. */
export interface RowReading {
  /** Where mentions come from whose row does not say. */
  source: string;
  /** The best of ratings that are mere numbers. */
  bestRating: number;
}

/** A row as an item that can be stored, or why it cannot. */
export type ReadRow = { line: number; item: PushItem } | { line: number; fault: string };

export function readRow(row: Row, { source, bestRating }: RowReading): ReadRow {
  if ('fault' in row) return row;
  const { line } = row;
  const given = Object.entries(row.values).flatMap(([field, value]) => {
    const plain = typeof value === 'string' ? value.trim() : value;
    return plain === '' || plain === null ? [] : [[field, plain] as const];
  });
  const values: Record<string, unknown> = { source, ...Object.fromEntries(given) };
  if (values.publishedAt !== undefined) {
    const published = parseDate(String(values.publishedAt));
    if (published === null)
      return { line, fault: `publishedAt: "${excerpt(String(values.publishedAt), 50)}" is no date` };
    values.publishedAt = published.toISOString();
  }
  if (values.rating !== undefined) values.rating = ratingOf(String(values.rating), bestRating);
  const { data: item, error } = importItem.safeParse(values);
  return item === undefined ? { line, fault: sentenceOf(faultsOf(error)) } : { line, item };
}

/** Stars are counted, and mere numbers are parts of the best one; what has a scale of its own is left as it is. */
function ratingOf(written: string, best: number): number | string {
  if (/^[★☆⭐✩✭]+$/u.test(written)) return written.replace(/[^★⭐✭]/gu, '').length;
  const number = /^\d+(?:[.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : null;
  return number === null ? written : (number / best) * 5;
}
