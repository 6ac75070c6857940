import { and, desc, eq, gt, ne } from 'drizzle-orm';
import { sessions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

export type Session = typeof sessions.$inferSelect;

/** Where somebody is signed in, most recent first. */
export async function sessionsOf({ db }: Store, userId: string, now: Date): Promise<Session[]> {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.updatedAt));
}

/** Ends one session of a person. False when there is no such one. */
export async function endSession({ db }: Store, userId: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.id, id)))
    .returning({ id: sessions.id });
  return rows.length > 0;
}

/** Ends every session of a person but one. */
export async function endOtherSessions({ db }: Store, userId: string, kept: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, kept)));
}
