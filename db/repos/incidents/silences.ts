import { and, desc, eq, gt, lt } from 'drizzle-orm';
import type { Silence } from '../../../src/core/routing.ts';
import { inScope, inScopeOrAll } from '../../in-scope.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { silences } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

export type SilenceChange = Partial<Omit<Silence, 'id' | 'createdBy' | 'createdAt'>>;

export async function insertSilence({ db }: Store, silence: Silence): Promise<void> {
  await db.insert(silences).values(silence);
}

export async function updateSilence(
  { db }: Store,
  id: string,
  change: SilenceChange,
): Promise<Silence | null> {
  const [row] = await db
    .update(silences)
    .set(change)
    .where(and(eq(silences.id, id), inScope(silences.brandId)))
    .returning();
  return row ?? null;
}

export async function deleteSilence({ db }: Store, id: string): Promise<boolean> {
  const rows = await db
    .delete(silences)
    .where(and(eq(silences.id, id), inScope(silences.brandId)))
    .returning({ id: silences.id });
  return rows.length > 0;
}

export async function findSilence({ db }: Store, id: string): Promise<Silence | null> {
  const [row] = await db
    .select()
    .from(silences)
    .where(and(eq(silences.id, id), inScopeOrAll(silences.brandId)));
  return row ?? null;
}

/** Silences that are not over at `now`, newest first. */
export async function silencesAfter({ db }: Store, now: Date): Promise<Silence[]> {
  return db
    .select()
    .from(silences)
    .where(and(gt(silences.endsAt, now), inScopeOrAll(silences.brandId)))
    .orderBy(desc(silences.id));
}

/** Every silence, newest first. */
export async function pageOfSilences({ db }: Store, request: PageRequest): Promise<Page<Silence>> {
  const rows = await db
    .select()
    .from(silences)
    .where(
      and(
        request.cursor === null ? undefined : lt(silences.id, idAfter(request.cursor)),
        inScopeOrAll(silences.brandId),
      ),
    )
    .orderBy(desc(silences.id))
    .limit(request.limit + 1);
  return pageById(rows, request.limit);
}
