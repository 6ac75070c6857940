import { createHash } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import { canonicalUrl } from '../../analysis/identity/canonical-url.ts';
import type { FetchedItem } from '../../core/item.ts';
import type { importItem } from '../schemas/push.ts';

/** An item that somebody brings: every pushed one, and an imported one that may lack its address. */
export type PushItem = z.output<typeof importItem>;

/** A pushed item as the pipeline takes it. */
export function pushedItem(item: PushItem): FetchedItem {
  return {
    guid: `urn:earshot:push:${nameOf(item)}`,
    url: item.url ?? null,
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

/**
 * A push promises that a URL is one item, even where a crawl would not trust it to be (a home page, one address under
 * several texts); the URL as a guid of our own making keeps that promise. Without one, an item is all that it says:
 * two people may well write the same words, but not at the same time under the same name.
 */
function nameOf({ url, source, author, publishedAt, title, text, rating }: PushItem): string {
  if (url) return canonicalUrl(url) ?? url;
  const facts = [source, author, publishedAt?.toISOString(), title, text, rating].map((fact) => fact ?? null);
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}
