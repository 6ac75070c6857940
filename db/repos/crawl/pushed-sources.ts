import { and, eq, sql } from 'drizzle-orm';
import type { Cursor } from '../../../src/core/source.ts';
import { sources } from '../../schema/index.ts';
import { type Store, transaction } from '../../store.ts';

/** Puts `change` of a source's cursor in its place, whoever else is moving it. */
export async function changeCursor(
  store: Store,
  id: string,
  change: (cursor: Cursor) => Cursor,
): Promise<void> {
  await transaction(store, async ({ db }) => {
    const [row] = await db
      .select({ cursor: sources.cursor })
      .from(sources)
      .where(eq(sources.id, id))
      .for('update');
    if (row === undefined) return;
    await db
      .update(sources)
      .set({ cursor: change(row.cursor) })
      .where(eq(sources.id, id));
  });
}

/**
 * Has a source visited at `now`, but no earlier than `pauseMs` after its last visit. One that fails or is not read
 * keeps its time.
 *
 * @returns whether the visit is due at `now`
 */
export async function hastenVisit({ db }: Store, id: string, now: Date, pauseMs: number): Promise<boolean> {
  const at = sql.param(now, sources.nextDueAt);
  const rested = sql`${sources.lastCrawlAt} + ${`${pauseMs} milliseconds`}::interval`;
  const [row] = await db
    .update(sources)
    .set({ nextDueAt: sql`least(${sources.nextDueAt}, greatest(${at}, ${rested}))` })
    .where(and(eq(sources.id, id), eq(sources.status, 'active')))
    .returning({ nextDueAt: sources.nextDueAt });
  return row !== undefined && row.nextDueAt <= now;
}
