import type { FetchedItem } from '../../src/core/item.ts';
import { collapseSpaces, storableText } from '../../src/core/text.ts';

/** What can be learned about an item on a page. */
export type PageItem = Pick<FetchedItem, 'url' | 'title' | 'text' | 'author' | 'publishedAt' | 'rating'>;

/** A fetched item from what a page tells about it; everything a page does not tell is null. */
export function pageItem(known: Partial<PageItem> & { text: string }): FetchedItem {
  return {
    guid: null,
    url: known.url ?? null,
    title: line(known.title),
    text: storableText(known.text),
    html: null,
    author: line(known.author),
    publishedAt: known.publishedAt ?? null,
    updatedAt: null,
    rating: known.rating ?? null,
    language: null,
    reach: null,
    engagement: null,
  };
}

/** `text` as one storable line; null when nothing is left. */
export function line(text: string | null | undefined): string | null {
  const flat = collapseSpaces(storableText(text ?? ''));
  return flat === '' ? null : flat;
}
