import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { invitations } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

export type Invitation = typeof invitations.$inferSelect;

export async function insertInvitation({ db }: Store, invitation: Invitation): Promise<void> {
  await db.insert(invitations).values(invitation);
}

/** Invitations that can still be accepted, newest first. */
export async function openInvitations({ db }: Store, now: Date): Promise<Invitation[]> {
  return db.select().from(invitations).where(open(now)).orderBy(desc(invitations.id));
}

/** The invitation whose token has this hash, while it can be accepted. */
export async function findOpenInvitation(
  { db }: Store,
  tokenHash: string,
  now: Date,
): Promise<Invitation | null> {
  const [row] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, tokenHash), open(now)));
  return row ?? null;
}

/** Uses an invitation up: of those who try at once, one gets it. */
export async function takeInvitation(
  { db }: Store,
  tokenHash: string,
  now: Date,
): Promise<Invitation | null> {
  const [row] = await db
    .update(invitations)
    .set({ acceptedAt: now })
    .where(and(eq(invitations.tokenHash, tokenHash), open(now)))
    .returning();
  return row ?? null;
}

/** The invitation that nobody can accept any more; null when there was none to take back. */
export async function revokeInvitation({ db }: Store, id: string, now: Date): Promise<Invitation | null> {
  const [row] = await db
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.id, id), open(now)))
    .returning();
  return row ?? null;
}

function open(now: Date) {
  return and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now));
}
