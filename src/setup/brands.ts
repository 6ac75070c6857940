import { findBrandByName, insertBrand, updateBrand } from '../../db/repos/brands/brands.ts';
import type { Store } from '../../db/store.ts';
import { type Brand, defaultQuery } from '../core/brand.ts';
import { newId } from '../core/id.ts';
import { SetupError } from './fault.ts';
import { queryFault } from './query-fault.ts';

/** A brand as people describe it: only the name is needed. */
export interface BrandWish {
  name: string;
  query?: string | undefined;
  aliases?: string[] | undefined;
  handles?: string[] | undefined;
  description?: string | null | undefined;
  url?: string | null | undefined;
  timezone?: string | undefined;
}

/**
 * Begins to watch a brand; without a query it is found by its name, aliases and handles.
 *
 * @throws {SetupError} when the name is taken or the query cannot be read
 */
export async function addBrand(store: Store, wish: BrandWish, now: Date): Promise<Brand> {
  const { name, aliases = [], handles = [], description = null, url = null, timezone = 'UTC' } = wish;
  const query = wish.query ?? defaultQuery(name, aliases, handles);
  checkQuery(query);
  if ((await findBrandByName(store, name)) !== null) {
    throw new SetupError([{ path: 'name', message: 'there is a brand of this name' }]);
  }
  const times = { createdAt: now, updatedAt: now };
  const brand = { id: newId(now), name, query, aliases, handles, description, url, timezone, ...times };
  await insertBrand(store, brand);
  return brand;
}

/**
 * Changes what is given and keeps the rest. Null when there is no such brand.
 *
 * @throws {SetupError} when the new name is taken or the new query cannot be read
 */
export async function changeBrand(
  store: Store,
  id: string,
  wish: { [Part in keyof BrandWish]?: BrandWish[Part] | undefined },
  now: Date,
): Promise<Brand | null> {
  if (wish.query !== undefined) checkQuery(wish.query);
  if (wish.name !== undefined) {
    const named = await findBrandByName(store, wish.name);
    if (named !== null && named.id !== id) {
      throw new SetupError([{ path: 'name', message: 'there is a brand of this name' }]);
    }
  }
  const given = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
  return updateBrand(store, id, { ...given, updatedAt: now });
}

/** @throws {SetupError} naming the position of the fault */
function checkQuery(query: string): void {
  const fault = queryFault(query);
  if (fault === null) return;
  throw new SetupError([{ path: 'query', message: `position ${fault.position}: ${fault.message}` }]);
}
