import type { FetchedItem } from '../../../src/core/item.ts';

/** An item with the given properties and nothing else. */
export function itemWith(properties: Partial<FetchedItem>): FetchedItem {
  return {
    guid: null,
    url: null,
    title: null,
    text: '',
    html: null,
    author: null,
    publishedAt: null,
    updatedAt: null,
    rating: null,
    language: null,
    reach: null,
    engagement: null,
    ...properties,
  };
}
