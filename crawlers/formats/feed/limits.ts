import { storableText } from '../../../src/core/text.ts';

/** Items read from one feed: the first ones, which publishers put the newest in. */
export const MAX_ITEMS = 10_000;
/** UTF-16 units of one element's content. */
export const MAX_CONTENT = 500_000;
/** UTF-16 units of an identifier or a link; longer links are no links. */
export const MAX_ID = 4_096;
/** UTF-16 units of a title or a name. */
export const MAX_LINE = 1_000;

/** `text` cut at `limit`, as Postgres and JSON can hold it; null when nothing is left. */
export function capped(text: string, limit: number): string | null {
  const storable = storableText(text.length > limit ? text.slice(0, limit).trimEnd() : text);
  return storable === '' ? null : storable;
}
