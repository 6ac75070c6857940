import { and, asc, desc, eq, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { brandScope } from '../../../src/core/brand-scope.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { savedViews } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** A filtered list of mentions that was given a name; `userId` null is everybody's. */
export type SavedView = typeof savedViews.$inferSelect;

export type ViewChange = Partial<Pick<SavedView, 'name' | 'query' | 'userId'>> & { updatedAt: Date };

export async function insertView({ db }: Store, view: SavedView): Promise<void> {
  await db.insert(savedViews).values(view);
}

/** A view of everybody's or of this account. */
export async function findView({ db }: Store, id: string, userId: string | null): Promise<SavedView | null> {
  const [row] = await db
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.id, id), seenBy(userId)));
  return row ?? null;
}

/** A view whoever's it is, for what is written down of it. */
export async function viewOfAnybody({ db }: Store, id: string): Promise<SavedView | null> {
  const [row] = await db.select().from(savedViews).where(eq(savedViews.id, id));
  return row ?? null;
}

/** Views of everybody's and those of this account, by name. */
export async function viewsOf({ db }: Store, userId: string | null, limit: number): Promise<SavedView[]> {
  return db
    .select()
    .from(savedViews)
    .where(seenBy(userId))
    .orderBy(asc(savedViews.name), asc(savedViews.id))
    .limit(limit);
}

/** Views of everybody's, newest first. */
export async function pageOfViews({ db }: Store, request: PageRequest): Promise<Page<SavedView>> {
  const after = request.cursor === null ? undefined : lt(savedViews.id, idAfter(request.cursor));
  const rows = await db
    .select()
    .from(savedViews)
    .where(and(seenBy(null), after))
    .orderBy(desc(savedViews.id))
    .limit(request.limit + 1);
  return pageById(rows, request.limit);
}

/** Changes a view of everybody's or of this account; null where there is none. */
export async function updateView(
  { db }: Store,
  id: string,
  userId: string | null,
  change: ViewChange,
): Promise<SavedView | null> {
  const [row] = await db
    .update(savedViews)
    .set(change)
    .where(and(eq(savedViews.id, id), seenBy(userId)))
    .returning();
  return row ?? null;
}

/** Says whether there was a view of everybody's or of this account. */
export async function deleteView({ db }: Store, id: string, userId: string | null): Promise<boolean> {
  const rows = await db
    .delete(savedViews)
    .where(and(eq(savedViews.id, id), seenBy(userId)))
    .returning({ id: savedViews.id });
  return rows.length > 0;
}

function seenBy(userId: string | null): SQL | undefined {
  // What everybody's views are called and look for may name any brand.
  const everybodys = brandScope() === null ? isNull(savedViews.userId) : sql`false`;
  return userId === null ? everybodys : or(everybodys, eq(savedViews.userId, userId));
}
