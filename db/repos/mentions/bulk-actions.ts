import { eq, lt, sql } from 'drizzle-orm';
import { bulkActions } from '../../schema/index.ts';
import type { MentionBefore } from '../../schema/views.ts';
import type { Store } from '../../store.ts';

/** Something that was done to mentions, and what they were before. */
export type BulkAction = typeof bulkActions.$inferSelect;

/** Begins an action: nothing was changed by it yet. Those that were done before `forgotten` can go. */
export async function beginBulkAction(
  { db }: Store,
  action: Omit<BulkAction, 'before' | 'undoneAt'>,
  forgotten: Date,
): Promise<void> {
  await db.delete(bulkActions).where(lt(bulkActions.at, forgotten));
  await db.insert(bulkActions).values({ ...action, before: [] });
}

/** Adds what more mentions were before the action. Must run in the transaction that changes them. */
export async function keepBefore({ db }: Store, id: string, before: readonly MentionBefore[]): Promise<void> {
  const added = bulkActions.before.mapToDriverValue([...before]);
  await db
    .update(bulkActions)
    .set({ before: sql`${bulkActions.before} || ${added}::text::jsonb` })
    .where(eq(bulkActions.id, id));
}

export async function findBulkAction({ db }: Store, id: string): Promise<BulkAction | null> {
  const [row] = await db.select().from(bulkActions).where(eq(bulkActions.id, id));
  return row ?? null;
}

export async function markUndone({ db }: Store, id: string, at: Date): Promise<void> {
  await db.update(bulkActions).set({ undoneAt: at }).where(eq(bulkActions.id, id));
}
