import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Brand } from '../../../src/core/brand.ts';
import { inScope } from '../../in-scope.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { brandCompetitors, brands, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

export type BrandChange = Partial<Omit<Brand, 'id' | 'createdAt' | 'updatedAt'>> & { updatedAt: Date };

export async function insertBrand({ db }: Store, brand: Brand): Promise<void> {
  await db.insert(brands).values(brand);
}

/** The changed brand, or null when there is none with this id. */
export async function updateBrand({ db }: Store, id: string, change: BrandChange): Promise<Brand | null> {
  const [row] = await db.update(brands).set(change).where(eq(brands.id, id)).returning();
  return row ?? null;
}

/**
 * Removes a brand with its mentions, rules and incidents; items stay, other brands may stand in them. The brand goes
 * first: that waits for whoever is just adding mentions of it, and stops the next. Must run in a transaction.
 */
export async function deleteBrand({ db }: Store, id: string): Promise<boolean> {
  const rows = await db.delete(brands).where(eq(brands.id, id)).returning({ id: brands.id });
  await db.delete(mentions).where(eq(mentions.brandId, id));
  return rows.length > 0;
}

export async function findBrand({ db }: Store, id: string): Promise<Brand | null> {
  const [row] = await db
    .select()
    .from(brands)
    .where(and(eq(brands.id, id), inScope(brands.id)));
  return row ?? null;
}

/** Holds a brand for the rest of the transaction, so that one worker at a time says what its alerts come to. */
export async function lockBrand({ db }: Store, id: string): Promise<Brand | null> {
  const [row] = await db.select().from(brands).where(eq(brands.id, id)).for('no key update');
  return row ?? null;
}

export async function findBrandByName({ db }: Store, name: string): Promise<Brand | null> {
  const [row] = await db.select().from(brands).where(eq(brands.name, name));
  return row ?? null;
}

/** All brands, by name. */
export async function allBrands({ db }: Store): Promise<Brand[]> {
  return db.select().from(brands).where(inScope(brands.id)).orderBy(asc(brands.name));
}

/** Brands in the order they were made. */
export async function pageOfBrands({ db }: Store, request: PageRequest): Promise<Page<Brand>> {
  const after = request.cursor === null ? undefined : gt(brands.id, idAfter(request.cursor));
  const rows = await db
    .select()
    .from(brands)
    .where(and(after, inScope(brands.id)))
    .orderBy(asc(brands.id))
    .limit(request.limit + 1);
  return pageById(rows, request.limit);
}

/** Ids of the brands that `brandId` is compared with. */
export async function competitorsOf({ db }: Store, brandId: string): Promise<string[]> {
  const rows = await db
    .select({ id: brandCompetitors.competitorId })
    .from(brandCompetitors)
    .where(and(eq(brandCompetitors.brandId, brandId), inScope(brandCompetitors.competitorId)));
  return rows.map((row) => row.id);
}

/** Ids of the brands that each of `brandIds` is compared with. */
export async function competitorsOfEach(
  { db }: Store,
  brandIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows =
    brandIds.length === 0
      ? []
      : await db
          .select()
          .from(brandCompetitors)
          .where(
            and(inArray(brandCompetitors.brandId, [...brandIds]), inScope(brandCompetitors.competitorId)),
          );
  return new Map(
    brandIds.map((id) => [id, rows.filter((row) => row.brandId === id).map((row) => row.competitorId)]),
  );
}

/** Makes `competitorIds` exactly the set that `brandId` is compared with. */
export async function setCompetitors({ db }: Store, brandId: string, competitorIds: string[]): Promise<void> {
  await db.delete(brandCompetitors).where(eq(brandCompetitors.brandId, brandId));
  if (competitorIds.length === 0) return;
  await db.insert(brandCompetitors).values(competitorIds.map((competitorId) => ({ brandId, competitorId })));
}

/** Names by id, for pages that show many brands. */
export async function brandNames({ db }: Store, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: brands.id, name: brands.name })
    .from(brands)
    .where(and(inArray(brands.id, [...ids]), inScope(brands.id)));
  return new Map(rows.map((row) => [row.id, row.name]));
}
