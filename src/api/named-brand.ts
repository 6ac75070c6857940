import { brandNames } from '../../db/repos/brands/brands.ts';
import type { Store } from '../../db/store.ts';
import { found } from './problem.ts';

/** The brand that a request names; null where it means all of them. @throws {Problem} when there is no such brand */
export async function namedBrand(
  store: Store,
  id: string | undefined,
): Promise<{ id: string; name: string } | null> {
  if (id === undefined) return null;
  const name = found((await brandNames(store, [id])).get(id) ?? null, 'brand');
  return { id, name };
}
