import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import { ensurePartitions } from '../../../db/partitions.ts';
import { noteWordsBack } from '../../../db/repos/items/item-words.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, DAY } from '../../../src/core/time.ts';
import { readHeads } from './heads.ts';
import { tellCrises } from './incidents.ts';
import { storeBatch, withoutIndexes } from './load.ts';
import { createWriter } from './posts.ts';
import { Random } from './random.ts';
import { rowsOf } from './rows.ts';
import { setStage } from './stage.ts';
import { crisesUntil, DAYS, slotsUntil } from './timetable.ts';

const BATCH = 2_000;

export interface SeedWish {
  mentions: number;
  /** The last moment that is told of. */
  end: Date;
  /** The same seed makes the same rows. */
  seed?: number;
  /** Hears now and then how many mentions are stored. */
  progress?: (stored: number) => void;
}

/**
 * Fills an empty, migrated database with as many mentions as wished: six brands over a hundred days, in the rhythm of
 * days and weeks, with crises and their incidents, copies, skewed authors, several languages and kinds of sources. All
 * counts agree with the rows. Texts begin with something said of a brand, which the real analysis has read; the rest is
 * words about nothing.
 */
export async function seedDatabase(database: Database, store: Store, wish: SeedWish): Promise<void> {
  const { mentions, end, seed = 1, progress = () => {} } = wish;
  const random = new Random(seed);
  for (let back = DAYS; back >= 0; back -= 25) await ensurePartitions(database, addMs(end, -back * DAY));
  const stage = await setStage(store, end, random);
  const write = createWriter(await readHeads(store, end), random);
  const crises = crisesUntil(end, random);
  const batch: ReturnType<typeof rowsOf>[] = [];
  let stored = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    await storeBatch(store, batch);
    stored += batch.length;
    batch.length = 0;
    progress(stored);
  };
  await withoutIndexes(store.db, async () => {
    for (const slot of slotsUntil(end, mentions, crises, random)) {
      for (const post of write(slot)) {
        batch.push(rowsOf(post, stage, end, random));
        if (batch.length === BATCH) await flush();
      }
    }
    await flush();
  });
  await stage.saveAuthors(store);
  await noteWordsBack(store, null, end);
  await tellCrises(store, stage, crises, end, random);
  await store.db.execute(sql`analyze`);
}
