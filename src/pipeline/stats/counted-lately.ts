import { LRUCache } from 'lru-cache';
import type { Db } from '../../../db/database.ts';
import type { Store } from '../../../db/store.ts';
import { MINUTE } from '../../core/time.ts';

/** So many are counted anew each time, which takes a few milliseconds. */
const FEW = 10_000;
const MOST_KEPT = 500;

const kept = new WeakMap<Db, LRUCache<string, Promise<object>>>();

/**
 * What `count` comes to. Where it goes through more than ten thousand mentions, that may be what it came to less than a
 * minute ago, as on a page that was opened then; where two ask at once, it is counted once.
 *
 * @param key says what is counted: the same key is of the same brand, time and question
 * @param mentions about how many are gone through
 */
export function countedLately<T extends object>(
  { db }: Store,
  key: readonly unknown[],
  mentions: number,
  count: () => Promise<T>,
): Promise<T> {
  if (mentions <= FEW) return count();
  const counts = kept.get(db) ?? new LRUCache<string, Promise<object>>({ max: MOST_KEPT, ttl: MINUTE });
  kept.set(db, counts);
  const name = JSON.stringify(key);
  const known = counts.get(name);
  if (known !== undefined) return known as Promise<T>;
  const counted = count();
  counts.set(name, counted);
  counted.catch(() => counts.delete(name));
  return counted;
}
