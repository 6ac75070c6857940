import type { NewMention } from '../../../db/repos/mentions/mentions.ts';
import { identityKeys } from '../../analysis/identity/identity-keys.ts';
import { sharedUrls } from '../../analysis/identity/shared-urls.ts';
import type { FetchedItem } from '../../core/item.ts';
import {
  type Candidate,
  type IngestContext,
  type IngestedItem,
  ingestBatch,
  type Provenance,
} from './ingest-batch.ts';

/** What one source brought in one go. */
export interface Load {
  fetched: readonly FetchedItem[];
  provenance: Provenance;
}

export interface IngestResult {
  /** What became of each item, in the order given. */
  items: IngestedItem[];
  itemsNew: number;
  mentionsNew: number;
  /** Brands that have new mentions, or whose mentions an edit changed. */
  brandIds: string[];
}

/** Items per transaction: large enough to be fast, small enough to hold no one up. */
const BATCH = 200;

/** Stores what one source brought, see {@link ingestLoads}. */
export async function ingestItems(
  context: IngestContext,
  fetched: readonly FetchedItem[],
  provenance: Provenance,
): Promise<IngestResult> {
  const [result] = await ingestLoads(context, [{ fetched, provenance }]);
  return result as IngestResult;
}

/**
 * Stores items and what they say about each brand: identity, matches, language, sentiment, mentions and rollups,
 * each batch in one transaction. Bringing an item a second time changes nothing, so a crawl that was cut off is
 * simply repeated; where its source has changed it, so is what is stored.
 *
 * @returns a result for each load, in order
 */
export async function ingestLoads(context: IngestContext, loads: readonly Load[]): Promise<IngestResult[]> {
  const watched = await context.brands.current();
  const candidates = loads.flatMap(candidatesOf);
  const ingested: IngestedItem[] = [];
  const mentions: NewMention[] = [];
  const renewed = new Map<string, string[]>();
  for (let from = 0; from < candidates.length; from += BATCH) {
    const stored = await ingestBatch(context, candidates.slice(from, from + BATCH), watched);
    ingested.push(...stored.items);
    mentions.push(...stored.mentions);
    for (const [itemId, brandIds] of stored.renewed) renewed.set(itemId, brandIds);
  }
  const brandsOf = brandsByItem(mentions);
  let from = 0;
  return loads.map(({ fetched }) => {
    const items = ingested.slice(from, from + fetched.length);
    from += fetched.length;
    const fresh = items.filter(({ isNew }) => isNew);
    const mentioned = fresh.flatMap(({ itemId }) => brandsOf.get(itemId) ?? []);
    const edited = items.flatMap(({ itemId }) => renewed.get(itemId) ?? []);
    const brandIds = [...new Set([...mentioned, ...edited])];
    return { items, itemsNew: fresh.length, mentionsNew: mentioned.length, brandIds };
  });
}

function brandsByItem(mentions: readonly NewMention[]): Map<string, string[]> {
  const brands = new Map<string, string[]>();
  for (const { itemId, brandId } of mentions) brands.set(itemId, [...(brands.get(itemId) ?? []), brandId]);
  return brands;
}

function candidatesOf({ fetched, provenance }: Load): Candidate[] {
  const scope = { sourceKey: provenance.scope, sharedUrls: sharedUrls(fetched, null) };
  return fetched.map((item) => ({ fetched: item, provenance, keys: identityKeys(item, scope) }));
}
