import { eq } from 'drizzle-orm';
import { twoFactors, users } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** Turns the second step of somebody's sign-in off. Must run in a transaction. */
export async function endTwoFactor({ db }: Store, userId: string, now: Date): Promise<void> {
  await db.delete(twoFactors).where(eq(twoFactors.userId, userId));
  await db.update(users).set({ twoFactorEnabled: false, updatedAt: now }).where(eq(users.id, userId));
}
