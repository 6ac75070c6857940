import { claimIdentities, findIdentities, insertItems } from '../../db/repos/items.ts';
import { insertMentions, type NewMention } from '../../db/repos/mentions.ts';
import { transaction } from '../../db/store.ts';
import { identityKeys } from '../analysis/identity/identity-keys.ts';
import { sharedUrls } from '../analysis/identity/shared-urls.ts';
import { detectLanguage } from '../analysis/language/detect-language.ts';
import type { FetchedItem, Item } from '../core/item.ts';
import type { WatchedBrands } from './brand-watch.ts';
import type { PipelineContext } from './context.ts';
import { mentionsIn } from './mentions-in.ts';
import { storedItem } from './stored-item.ts';

/** Where a batch of items came from. */
export interface Provenance {
  /** Null for items that were pushed rather than crawled. */
  sourceId: string | null;
  connector: string;
  /** Guids are unique within this scope only. */
  scope: string;
  /**
   * When this place began to be watched, where what it says of the time before is read: items from before then, and
   * those that do not say when, are historic. Null or absent when all of it is news.
   */
  historicBefore?: Date | null | undefined;
}

/** An item that may be new, with every name it goes by, strongest first. */
interface Candidate {
  item: Item;
  keys: readonly string[];
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
    const batch = fetched.slice(from, from + BATCH).map((item) => ({
      item: storedItem(item, { ...provenance, firstSeenAt: context.clock.now() }),
      keys: identityKeys(item, { sourceKey: provenance.scope, sharedUrls: shared }),
    }));
    const { identities, mentions } = await ingestBatch(context, batch, watched, provenance);
    for (const { item } of batch) {
      const itemId = identities.get(item.id) ?? item.id;
      result.items.push({ itemId, isNew: itemId === item.id });
      if (itemId === item.id) result.itemsNew += 1;
    }
    result.mentionsNew += mentions.length;
    for (const mention of mentions) touched.add(mention.brandId);
  }
  return { ...result, brandIds: [...touched] };
}

/**
 * Most of what a source shows was there at the last visit: what is known by any name is left alone. The rest is
 * understood before the transaction begins, so that nobody waits for a database that waits for us.
 */
async function ingestBatch(
  { store, scorer }: Pick<PipelineContext, 'store' | 'scorer'>,
  batch: readonly Candidate[],
  watched: WatchedBrands,
  provenance: Provenance,
): Promise<{ identities: ReadonlyMap<string, string>; mentions: NewMention[] }> {
  const known = await findIdentities(
    store,
    batch.flatMap(({ keys }) => keys),
  );
  const identities = new Map<string, string>();
  const unknown: Candidate[] = [];
  for (const candidate of batch) {
    const itemId = candidate.keys.map((key) => known.get(key)).find((id) => id !== undefined);
    if (itemId === undefined) unknown.push({ ...candidate, item: withLanguage(candidate.item) });
    else identities.set(candidate.item.id, itemId);
  }
  if (unknown.length === 0) return { identities, mentions: [] };
  const found = unknown.flatMap(({ item }) =>
    mentionsIn(item, watched, scorer, isHistoric(item, provenance)),
  );
  return transaction(store, async (tx) => {
    const claimed = await claimIdentities(
      tx,
      unknown.map(({ item, keys }) => ({ itemId: item.id, keys })),
    );
    for (const [id, itemId] of claimed) identities.set(id, itemId);
    const isFresh = (id: string) => identities.get(id) === id;
    await insertItems(
      tx,
      unknown.map(({ item }) => item).filter(({ id }) => isFresh(id)),
    );
    const mentions = await insertMentions(
      tx,
      found.filter(({ itemId }) => isFresh(itemId)),
    );
    return { identities, mentions };
  });
}

function isHistoric({ publishedAt }: Item, { historicBefore = null }: Provenance): boolean {
  return historicBefore !== null && (publishedAt === null || publishedAt < historicBefore);
}

/** The publisher's word on the language, else a guess. */
function withLanguage(item: Item): Item {
  return { ...item, language: item.language ?? detectLanguage(`${item.title ?? ''}\n${item.text}`).language };
}
