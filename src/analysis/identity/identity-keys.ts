import type { FetchedItem } from '../../core/item.ts';
import { canonicalUrl } from './canonical-url.ts';
import { fingerprint } from './fingerprint.ts';
import { hash } from './hash.ts';

export interface IdentityScope {
  /** Identity of the source, connector included: what its own numbering is unique within. */
  sourceKey: string;
  /** Canonical URLs that do not tell items apart here, see `sharedUrls`. */
  sharedUrls?: ReadonlySet<string> | undefined;
}

/**
 * What an item is recognised by, strongest evidence first; two items are the same when they have any key in common.
 *
 * 1. `g:` the publisher's guid. It counts everywhere when it is a URL, `tag:` or `urn:`, else within its source.
 * 2. `u:` the canonical URL. It recognises items of feeds that invent a new guid on every visit, and the same page
 *    coming from two sources. A bare home page and a shared URL say nothing about one item.
 * 3. `c:` the fingerprint within the source, only where neither of the above is usable: two people do write
 *    the same words, and an edited post would become a second one.
 *
 * Keys are stable strings of 45 characters; there is always at least one.
 */
export function identityKeys(item: FetchedItem, scope: IdentityScope): string[] {
  const keys = [guidKey(item, scope), urlKey(item, scope)].filter((key) => key !== null);
  return keys.length > 0 ? keys : [`c:${hash(scope.sourceKey, fingerprint(item.title, item.text))}`];
}

function guidKey(item: FetchedItem, scope: IdentityScope): string | null {
  const guid = item.guid?.trim() ?? '';
  if (guid === '') return null;
  const asUrl = canonicalUrl(guid);
  if (asUrl !== null && !tellsItemsApart(asUrl, scope)) return null;
  return isGloballyUnique(guid) ? `g:${hash(guid)}` : `g:${hash(scope.sourceKey, guid)}`;
}

function urlKey(item: FetchedItem, scope: IdentityScope): string | null {
  const url = item.url === null ? null : canonicalUrl(item.url);
  return url !== null && tellsItemsApart(url, scope) ? `u:${hash(url)}` : null;
}

function isGloballyUnique(guid: string): boolean {
  return /^(?:tag:|urn:|[a-z][a-z0-9+.-]*:\/\/)/i.test(guid);
}

function tellsItemsApart(url: string, scope: IdentityScope): boolean {
  const isHomePage = /^https?:\/\/[^/]+\/$/.test(url);
  return !isHomePage && !(scope.sharedUrls?.has(url) ?? false);
}
