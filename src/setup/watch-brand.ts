import { allBrands, setCompetitors } from '../../db/repos/brands/brands.ts';
import { insertDigest } from '../../db/repos/telling/digests.ts';
import { allReceivers } from '../../db/repos/telling/receivers.ts';
import type { Store } from '../../db/store.ts';
import type { Brand } from '../core/brand.ts';
import { newId } from '../core/id.ts';
import { addBrand, type BrandWish } from './brands.ts';
import { addReceiver, type ReceiverWish } from './receivers.ts';
import { addRule } from './rules.ts';
import { type SourceWish, watchSource } from './sources.ts';

/** All that watching a brand begins with. */
export interface WatchWish {
  brand: BrandWish;
  /** Names of the brands it is compared with; those that are not watched yet will be. */
  competitors?: readonly string[];
  sources: readonly SourceWish[];
  /** Which of the receivers that there are hear of it; all of them when absent. */
  receiverIds?: readonly string[];
  /** One more, to be made. */
  receiver?: ReceiverWish | null;
  /** A summary whenever this five-field cron expression says so, in the brand's time zone; null for none. */
  digestAt?: string | null;
}

/**
 * Adds a brand, a rule that tells when the talk about it turns bad, and sources. Must run in a transaction; the brand
 * is then to be found in what is stored already.
 *
 * @returns the brand, and all brands that were added
 * @throws {SetupError} when the name is taken, the query cannot be watched, or a source or receiver cannot be set up
 */
export async function watchBrand(
  store: Store,
  wish: WatchWish,
  now: Date,
): Promise<{ brand: Brand; added: Brand[] }> {
  const brand = await addBrand(store, wish.brand, now);
  const rivals = await compareWith(store, brand, wish.competitors ?? [], now);
  const known = (await allReceivers(store)).map(({ id }) => id);
  const receiverIds = known.filter((id) => wish.receiverIds?.includes(id) ?? true);
  if (wish.receiver) receiverIds.push((await addReceiver(store, wish.receiver, now)).id);
  await addRule(store, { brandId: brand.id, kind: 'negative-surge', settings: {}, receiverIds }, now);
  for (const source of wish.sources) await watchSource(store, source, now);
  if (wish.digestAt) {
    const digest = { id: newId(now), brandId: brand.id, at: wish.digestAt, timezone: brand.timezone };
    await insertDigest(store, { ...digest, receiverIds, enabled: true, createdAt: now });
  }
  return { brand, added: [brand, ...rivals] };
}

/**
 * Makes the brands of these names those that `brand` is compared with; those that nobody watches yet are added, found by
 * their name. Must run in a transaction.
 *
 * @returns those that were added
 * @throws {SetupError} when a name cannot be looked for
 */
export async function compareWith(
  store: Store,
  brand: Brand,
  names: readonly string[],
  now: Date,
): Promise<Brand[]> {
  const known = new Map((await allBrands(store)).map(({ id, name }) => [name.toLowerCase(), id]));
  const added: Brand[] = [];
  const ids = new Set<string>();
  for (const name of names) {
    let id = known.get(name.toLowerCase());
    if (id === undefined) {
      const rival = await addBrand(store, { name, timezone: brand.timezone }, now);
      id = rival.id;
      known.set(name.toLowerCase(), id);
      added.push(rival);
    }
    if (id !== brand.id) ids.add(id);
  }
  await setCompetitors(store, brand.id, [...ids]);
  return added;
}
