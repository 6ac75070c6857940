import { createHash } from 'node:crypto';
import type { FetchedItem } from '../src/core/item.ts';

/** What a cursor remembers an item by: 12 characters, of its guid, else its address, else its words. */
export function itemMark({ guid, url, title, text }: FetchedItem): string {
  const identity = guid ?? url ?? `${title}\n${text}`;
  return createHash('sha256').update(identity).digest('base64url').slice(0, 12);
}
