/** One page of a keyset-paged list: `nextCursor` is null on the last one. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface PageRequest {
  /** 1–200. */
  limit: number;
  cursor: string | null;
}

/** A cursor that was not made by this list. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

/** Position after a row: its sort value (null when the list is sorted by id alone) and its id. */
export interface Position {
  value: string | number | null;
  id: string;
}

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify([position.value, position.id])).toString('base64url');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** @throws {CursorError} when `cursor` is not one of ours. */
export function decodeCursor(cursor: string): Position {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const known = value === null || typeof value === 'string' || typeof value === 'number';
    if (known && typeof id === 'string' && UUID.test(id)) return { value, id };
  } catch {
    // Falls through to the one error there is.
  }
  throw new CursorError('cursor was not made by this list');
}

/**
 * The id after which a list that is sorted by id alone goes on.
 *
 * @throws {CursorError} when `cursor` is not one of ours, or of a list in another order
 */
export function idAfter(cursor: string): string {
  const { value, id } = decodeCursor(cursor);
  if (value === null) return id;
  throw new CursorError('cursor is of a list in another order');
}

/** Cuts `limit` rows out of `limit + 1` fetched ones and says where the next page begins. */
export function pageOf<Row, T>(
  rows: Row[],
  limit: number,
  position: (row: Row) => Position,
  view: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(view), nextCursor: more ? encodeCursor(position(last)) : null };
}

/** {@link pageOf} of a list that is sorted by id alone. */
export function pageById<Row extends { id: string }>(rows: Row[], limit: number): Page<Row> {
  return pageOf(
    rows,
    limit,
    ({ id }) => ({ value: null, id }),
    (row) => row,
  );
}
