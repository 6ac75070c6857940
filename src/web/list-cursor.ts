import { CursorError, decodeCursor } from '../../db/page.ts';

/**
 * Checks that a cursor fits its list before the database sees it: lists sorted by a whole number, by any number or
 * by id alone each have their own.
 *
 * @throws {CursorError}
 */
export function checkedCursor(cursor: string | null, sortedBy: 'id' | 'integer' | 'number'): string | null {
  if (cursor === null) return null;
  const { value } = decodeCursor(cursor);
  const fits =
    sortedBy === 'id'
      ? value === null
      : typeof value === 'number' && (sortedBy === 'number' || Number.isInteger(value));
  if (!fits) throw new CursorError('cursor was made by a list that is sorted otherwise');
  return cursor;
}
