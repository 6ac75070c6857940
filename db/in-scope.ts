import { inArray, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { brandScope } from '../src/core/brand-scope.ts';

/** Keeps a query within the brands that whoever asks may see; undefined where that is all of them. */
export function inScope(brandId: PgColumn): SQL | undefined {
  const brands = brandScope();
  return brands === null ? undefined : inArray(brandId, [...brands]);
}
