import { eq, lt, sql } from 'drizzle-orm';
import { newId } from '../../../src/core/id.ts';
import { authRates } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/**
 * Counts one more try of `key` and says how many there were in its window, this one included, and when that began.
 * A window begins with the first try after the last one ended. Atomic, so it holds over all processes.
 *
 * @param windowMs length of a window in milliseconds
 */
export async function countTry(
  { db }: Store,
  key: string,
  windowMs: number,
  now: Date,
): Promise<{ count: number; since: Date }> {
  const at = now.getTime();
  const over = sql`${authRates.lastRequest} <= ${at - windowMs}`;
  const [row] = await db
    .insert(authRates)
    .values({ id: newId(now), key, count: 1, lastRequest: at })
    .onConflictDoUpdate({
      target: authRates.key,
      set: {
        count: sql`CASE WHEN ${over} THEN 1 ELSE ${authRates.count} + 1 END`,
        lastRequest: sql`CASE WHEN ${over} THEN ${at}::bigint ELSE ${authRates.lastRequest} END`,
      },
    })
    .returning();
  return { count: row?.count ?? 1, since: new Date(row?.lastRequest ?? at) };
}

/** Begins `key` anew: whoever tried was right. */
export async function forgetTries({ db }: Store, key: string): Promise<void> {
  await db.delete(authRates).where(eq(authRates.key, key));
}

/** Whether `key` is marked for the first time. Of those who try at once, one is told so. */
export async function markOnce({ db }: Store, key: string, now: Date): Promise<boolean> {
  const made = await db
    .insert(authRates)
    .values({ id: newId(now), key, count: 1, lastRequest: now.getTime() })
    .onConflictDoNothing()
    .returning({ id: authRates.id });
  return made.length > 0;
}

/** Removes tries and marks from before `moment`. */
export async function pruneTries({ db }: Store, moment: Date): Promise<void> {
  await db.delete(authRates).where(lt(authRates.lastRequest, moment.getTime()));
}
