import { claimIdentities, insertItems } from '../../db/repos/items.ts';
import { insertMentions } from '../../db/repos/mentions.ts';
import { transaction } from '../../db/store.ts';
import { canonicalUrl, hostOf } from '../analysis/identity/canonical-url.ts';
import { fingerprint } from '../analysis/identity/fingerprint.ts';
import { identityKeys } from '../analysis/identity/identity-keys.ts';
import { sharedUrls } from '../analysis/identity/shared-urls.ts';
import { detectLanguage } from '../analysis/language/detect-language.ts';
import { clampPublished, newId } from '../core/id.ts';
import type { FetchedItem, Item } from '../core/item.ts';
import type { PipelineContext } from './context.ts';
import { mentionsIn } from './mentions-in.ts';

/** Where a batch of items came from. */
export interface Provenance {
  /** Null for items that were pushed rather than crawled. */
  sourceId: string | null;
  connector: string;
  /** Guids are unique within this scope only. */
  scope: string;
}

/** What became of one item, in the order given. */
export interface IngestedItem {
  itemId: string;
  isNew: boolean;
}

export interface IngestResult {
  items: IngestedItem[];
  itemsNew: number;
  mentionsNew: number;
  /** Brands that have new mentions. */
  brandIds: string[];
}

/** Items per transaction: large enough to be fast, small enough to hold no one up. */
const BATCH = 100;

/**
 * Stores items and what they say about each brand: identity, matches, language, sentiment, mentions and rollups,
 * each batch in one transaction. Bringing an item a second time changes nothing, so a crawl that was cut off is
 * simply repeated.
 */
export async function ingestItems(
  context: Pick<PipelineContext, 'store' | 'clock' | 'scorer' | 'brands'>,
  fetched: readonly FetchedItem[],
  provenance: Provenance,
): Promise<IngestResult> {
  const result: IngestResult = { items: [], itemsNew: 0, mentionsNew: 0, brandIds: [] };
  const watched = await context.brands.current();
  const shared = sharedUrls(fetched, null);
  const touched = new Set<string>();
  for (let from = 0; from < fetched.length; from += BATCH) {
    const candidates = fetched.slice(from, from + BATCH).map((item) => ({
      item: storedItem(item, provenance, context.clock.now()),
      keys: identityKeys(item, { sourceKey: provenance.scope, sharedUrls: shared }),
    }));
    const { identities, mentions } = await transaction(context.store, async (tx) => {
      const identities = await claimIdentities(
        tx,
        candidates.map(({ item, keys }) => ({ itemId: item.id, keys })),
      );
      const fresh = candidates.map(({ item }) => item).filter((item) => identities.get(item.id) === item.id);
      await insertItems(tx, fresh);
      const found = fresh.flatMap((item) => mentionsIn(item, watched, context.scorer));
      return { identities, mentions: await insertMentions(tx, found) };
    });
    for (const { item } of candidates) {
      const itemId = identities.get(item.id) ?? item.id;
      result.items.push({ itemId, isNew: itemId === item.id });
      if (itemId === item.id) result.itemsNew += 1;
    }
    result.mentionsNew += mentions.length;
    for (const mention of mentions) touched.add(mention.brandId);
  }
  return { ...result, brandIds: [...touched] };
}

function storedItem(item: FetchedItem, provenance: Provenance, firstSeenAt: Date): Item {
  const canonical = item.url === null ? null : canonicalUrl(item.url);
  return {
    ...item,
    id: newId(clampPublished(item.publishedAt, firstSeenAt)),
    sourceId: provenance.sourceId,
    connector: provenance.connector,
    canonicalUrl: canonical,
    host: canonical === null ? null : hostOf(canonical),
    fingerprint: fingerprint(item.title, item.text),
    firstSeenAt,
    language: item.language ?? detectLanguage(`${item.title ?? ''}\n${item.text}`).language,
  };
}
