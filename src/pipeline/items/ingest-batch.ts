import { planFollowUps } from '../../../db/repos/crawl/follow-ups.ts';
import { writeItemWords } from '../../../db/repos/items/item-words.ts';
import { claimIdentities, insertItems } from '../../../db/repos/items/items.ts';
import { findKnown } from '../../../db/repos/items/known-items.ts';
import { insertMentions, type NewMention } from '../../../db/repos/mentions/mentions.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { itemWords } from '../../analysis/match/item-words.ts';
import type { FetchedItem, Item } from '../../core/item.ts';
import { withAuthors } from '../authors/with-authors.ts';
import type { WatchedBrands } from '../brand-watch.ts';
import type { PipelineContext } from '../context.ts';
import { withEchoes } from '../understand/with-echoes.ts';
import { withStories } from '../understand/with-stories.ts';
import { firstLooks } from './follow-schedule.ts';
import { mentionsIn } from './mentions-in.ts';
import { renewItems } from './renew-items.ts';
import type { Sighting } from './sighting.ts';
import { storedItem } from './stored-item.ts';

/** Where items came from. */
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
export interface Candidate {
  fetched: FetchedItem;
  provenance: Provenance;
  keys: readonly string[];
}

/** What became of one item. */
export interface IngestedItem {
  itemId: string;
  isNew: boolean;
}

export type IngestContext = Pick<PipelineContext, 'store' | 'clock' | 'scorer' | 'brands'>;

/** An item that no name of is known, and what it says about brands. */
interface NewItem {
  item: Item;
  keys: readonly string[];
  /** What searches find it by. */
  words: readonly string[];
  mentions: NewMention[];
}

/**
 * Stores what is new of `batch` in one transaction, and says what became of each item, in order.
 *
 * Most of what a source shows was there at the last visit: what is known by any name is left alone, unless its
 * reactions or words have changed. The rest is understood before the transaction begins, so that nobody waits for a
 * database that waits for us.
 *
 * @returns `renewed`: brands of which an edit changed the mentions, by item
 */
export async function ingestBatch(
  { store, clock, scorer }: Omit<IngestContext, 'brands'>,
  batch: readonly Candidate[],
  watched: WatchedBrands,
): Promise<{ items: IngestedItem[]; mentions: NewMention[]; renewed: ReadonlyMap<string, string[]> }> {
  const known = await findKnown(
    store,
    batch.flatMap(({ keys }) => keys),
  );
  const knownAs = ({ keys }: Candidate) =>
    keys.map((key) => known.get(key)).find((item) => item !== undefined);
  const firstSeenAt = clock.now();
  const news = new Map<Candidate, NewItem>();
  const sightings: Sighting[] = [];
  for (const candidate of batch) {
    const { fetched, provenance, keys } = candidate;
    const before = knownAs(candidate);
    if (before !== undefined) {
      const newNames = keys.filter((key) => !known.has(key));
      const { sourceId } = provenance;
      const historic = isHistoric(fetched, provenance);
      sightings.push({ known: before, fetched, sourceId, newNames, historic });
      continue;
    }
    const item = storedItem(fetched, { ...provenance, firstSeenAt });
    const words = itemWords(item);
    const mentions = mentionsIn(item, watched, scorer, isHistoric(item, provenance));
    news.set(candidate, {
      item: { ...item, language: mentions[0]?.language ?? item.language },
      keys,
      words,
      mentions,
    });
  }
  const { identities, mentions } = await storeNew(store, [...news.values()]);
  const renewed = await renewItems({ store, clock, scorer }, sightings, watched);
  const items = batch.map((candidate) => {
    const ownId = news.get(candidate)?.item.id;
    const itemId = (ownId === undefined ? knownAs(candidate)?.id : identities.get(ownId)) ?? '';
    return { itemId, isNew: itemId === ownId };
  });
  return { items, mentions, renewed };
}

/** Says which item each of `news` turned out to be: somebody else may have brought it meanwhile. */
async function storeNew(
  store: Store,
  news: readonly NewItem[],
): Promise<{ identities: ReadonlyMap<string, string>; mentions: NewMention[] }> {
  if (news.length === 0) return { identities: new Map(), mentions: [] };
  const told = await withStories(
    store,
    news.map(({ item }) => item),
    news.flatMap(({ mentions }) => mentions),
  );
  return transaction(store, async (tx) => {
    const identities = await claimIdentities(
      tx,
      news.map(({ item, keys }) => ({ itemId: item.id, keys })),
    );
    const fresh = news.filter(({ item }) => identities.get(item.id) === item.id);
    const items = fresh.map(({ item }) => item);
    await insertItems(tx, items);
    await writeItemWords(
      tx,
      fresh.map(({ item, words }) => ({ id: item.id, words })),
    );
    const firstTold = told.filter(({ itemId }) => identities.get(itemId) === itemId);
    const mentions = await insertMentions(
      tx,
      await withEchoes(tx, items, await withAuthors(tx, items, firstTold)),
    );
    await planFollowUps(tx, firstLooks(items, mentions));
    return { identities, mentions };
  });
}

function isHistoric({ publishedAt }: FetchedItem, { historicBefore = null }: Provenance): boolean {
  return historicBefore !== null && (publishedAt === null || publishedAt < historicBefore);
}
