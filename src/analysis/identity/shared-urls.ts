import type { FetchedItem } from '../../core/item.ts';
import { canonicalUrl } from './canonical-url.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Canonical URLs that cannot identify an item of this batch: the address of the page the items were read from, and
 * every link (or URL used as guid) that items with different words have in common, as on list pages without permalinks.
 */
export function sharedUrls(items: readonly FetchedItem[], pageUrl: string | null): Set<string> {
  const shared = new Set<string>();
  const page = pageUrl === null ? null : canonicalUrl(pageUrl);
  if (page !== null) shared.add(page);
  const first = new Map<string, FetchedItem>();
  for (const item of items) {
    for (const url of addressesOf(item)) {
      const other = first.get(url) ?? item;
      if (other !== item && wordsOf(other) !== wordsOf(item)) shared.add(url);
      first.set(url, other);
    }
  }
  return shared;
}

function wordsOf({ title, text }: FetchedItem): string {
  return fingerprint(title, text);
}

function addressesOf(item: FetchedItem): string[] {
  return [item.url, item.guid].flatMap((address) => {
    const url = address === null ? null : canonicalUrl(address);
    return url === null ? [] : [url];
  });
}
