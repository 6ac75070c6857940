import { eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { brandScope } from '../src/core/brand-scope.ts';
import { mentions } from './schema/index.ts';

/** Keeps a query within the brands that whoever asks may see; undefined where that is all of them. */
export function inScope(brandId: PgColumn): SQL | undefined {
  const brands = brandScope();
  return brands === null ? undefined : inArray(brandId, [...brands]);
}

/** The same for what may be about every brand (null), which concerns each of them. */
export function inScopeOrAll(brandId: PgColumn): SQL | undefined {
  const within = inScope(brandId);
  return within && or(within, isNull(brandId));
}

/** Keeps a query to one brand; null: to all that whoever asks may see. */
export function ofBrand(column: PgColumn, brandId: string | null): SQL | undefined {
  return brandId === null ? inScope(column) : eq(column, brandId);
}

/**
 * Keeps a query of what belongs to no brand, such as stories, to what such brands' mentions name; undefined where
 * whoever asks may see all brands.
 *
 * @param named the column of mentions that names it
 * @param id its own id
 */
export function mentionedInScope(named: PgColumn, id: PgColumn): SQL | undefined {
  const within = inScope(mentions.brandId);
  return within && sql`exists (select 1 from ${mentions} where ${eq(named, id)} and ${within})`;
}
