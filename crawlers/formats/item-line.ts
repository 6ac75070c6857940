import type { FetchedItem } from '../../src/core/item.ts';

/** An item as commands print it; times are ISO 8601 in UTC, what is absent is null. */
export function itemLine(item: FetchedItem) {
  return {
    id: item.guid,
    url: item.url,
    title: item.title,
    text: item.text,
    html: item.html,
    author: item.author,
    publishedAt: item.publishedAt?.toISOString() ?? null,
    updatedAt: item.updatedAt?.toISOString() ?? null,
    rating: item.rating,
  };
}
