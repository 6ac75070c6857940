import { canonicalUrl, hostOf } from '../../analysis/identity/canonical-url.ts';
import { fingerprint } from '../../analysis/identity/fingerprint.ts';
import { clampPublished, newId } from '../../core/id.ts';
import type { FetchedItem, Item } from '../../core/item.ts';
import { storableText } from '../../core/text.ts';
import { soundCounts } from './reactions.ts';

/** Largest `integer` that Postgres holds; nobody reaches more people. */
const MOST = 2 ** 31 - 1;

/**
 * An item with an identity of its own, made of what a connector brought and the database can hold: where a brand
 * stands in a text is counted in the text as it is kept, and one impossible number must not cost the whole batch.
 */
export function storedItem(
  item: FetchedItem,
  origin: Pick<Item, 'sourceId' | 'connector' | 'firstSeenAt'>,
): Item {
  const publishedAt = knownTime(item.publishedAt);
  const title = item.title === null ? null : storableText(item.title);
  const text = storableText(item.text);
  const canonical = item.url === null ? null : canonicalUrl(item.url);
  return {
    ...item,
    id: newId(clampPublished(publishedAt, origin.firstSeenAt)),
    sourceId: origin.sourceId,
    connector: origin.connector,
    title,
    text,
    publishedAt,
    updatedAt: knownTime(item.updatedAt),
    rating: within(item.rating, 0, 5),
    engagement: soundCounts(item.engagement),
    reach: rounded(within(item.reach, 0, MOST)),
    canonicalUrl: canonical,
    host: canonical === null ? null : hostOf(canonical),
    fingerprint: fingerprint(title, text),
    firstSeenAt: origin.firstSeenAt,
    removedAt: null,
  };
}

function knownTime(at: Date | null): Date | null {
  return at === null || Number.isNaN(at.getTime()) ? null : at;
}

function within(value: number | null, least: number, most: number): number | null {
  return value === null || Number.isNaN(value) ? null : Math.min(Math.max(value, least), most);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}
