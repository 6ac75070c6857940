import type { Cursor } from '../../../src/core/source.ts';
import type { Validators } from '../../../src/net/caching.ts';

/** The validators that the last visit left in `cursor`; what is not text there is not believed. */
export function readCursor(cursor: Cursor): Validators {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return { etag: text(cursor.etag), lastModified: text(cursor.lastModified) };
}
