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
  const firstWords = new Map<string, string>();
  for (const item of items) {
    const words = fingerprint(item.title, item.text);
    for (const url of addressesOf(item)) {
      if ((firstWords.get(url) ?? words) !== words) shared.add(url);
      firstWords.set(url, words);
    }
  }
  return shared;
}

function addressesOf(item: FetchedItem): string[] {
  return [item.url, item.guid].flatMap((address) => {
    const url = address === null ? null : canonicalUrl(address);
    return url === null ? [] : [url];
  });
}
