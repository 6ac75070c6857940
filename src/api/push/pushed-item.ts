import type { z } from '@hono/zod-openapi';
import { canonicalUrl } from '../../analysis/identity/canonical-url.ts';
import type { FetchedItem } from '../../core/item.ts';
import type { pushItem } from '../schemas/push.ts';

export type PushItem = z.output<typeof pushItem>;

/**
 * A pushed item as the pipeline takes it. A push promises that a URL is one item, even where a crawl would not trust
 * it to be (a home page, one address under several texts); the URL as a guid of our own making keeps that promise.
 */
export function pushedItem(item: PushItem): FetchedItem {
  return {
    guid: `urn:earshot:push:${canonicalUrl(item.url) ?? item.url}`,
    url: item.url,
    title: item.title ?? null,
    text: item.text ?? '',
    html: null,
    author: item.author ?? null,
    publishedAt: item.publishedAt ?? null,
    updatedAt: null,
    rating: item.rating ?? null,
    language: null,
    reach: null,
    engagement: null,
  };
}
