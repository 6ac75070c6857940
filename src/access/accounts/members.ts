import { createHash, randomBytes } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { type Invitation, insertInvitation, takeInvitation } from '../../../db/repos/access/invitations.ts';
import { setBrandRoles } from '../../../db/repos/access/members.ts';
import { insertFirstUser, insertUser } from '../../../db/repos/access/users.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Role } from '../../core/account.ts';
import { newId } from '../../core/id.ts';
import { addMs, DAY } from '../../core/time.ts';

const INVITED_FOR = 7 * DAY;

export interface NewMember {
  name: string;
  email: string;
  password: string;
}

export interface Wish {
  email: string;
  role: Role | null;
  brandRoles: Record<string, Role>;
  /** Name of who invites. */
  invitedBy: string;
}

/** An address as accounts are found by. */
export function cleanEmail(text: string): string {
  return text.trim().toLowerCase();
}

/** The first account, an admin's. False when somebody has one already: of those who try at once, one succeeds. */
export async function makeFirstMember(store: Store, { password, ...who }: NewMember, now: Date) {
  const user = { ...who, id: newId(now), role: 'admin' as const, createdAt: now };
  return (await insertFirstUser(store, user, await hashPassword(password))) ? user.id : null;
}

/** An account with a role for every brand. Null when the address has one already. */
export async function makeMember(store: Store, { password, ...who }: NewMember & { role: Role }, now: Date) {
  const user = { ...who, id: newId(now), createdAt: now };
  return (await insertUser(store, user, await hashPassword(password))) ? user.id : null;
}

/** Invites somebody, for a week. The token is for the link: only its hash is kept. */
export async function invite(
  store: Store,
  wish: Wish,
  now: Date,
): Promise<{ invitation: Invitation; token: string }> {
  const token = randomBytes(24).toString('base64url');
  const invitation: Invitation = {
    id: newId(now),
    ...wish,
    tokenHash: hashOfToken(token),
    createdAt: now,
    expiresAt: addMs(now, INVITED_FOR),
    acceptedAt: null,
    revokedAt: null,
  };
  await insertInvitation(store, invitation);
  return { invitation, token };
}

/** What became of an invitation that somebody took up. */
export type Joined = { ok: true; userId: string; invitation: Invitation } | { ok: false; known: boolean };

/**
 * Makes the account that an invitation is for. Not ok when the invitation is not, or no longer, good, or when its
 * address has an account already (`known`).
 */
export async function acceptInvitation(
  store: Store,
  { token, name, password }: { token: string; name: string; password: string },
  now: Date,
): Promise<Joined> {
  const passwordHash = await hashPassword(password);
  return transaction(store, async (tx) => {
    const invitation = await takeInvitation(tx, hashOfToken(token), now);
    if (invitation === null) return { ok: false, known: false };
    const { email, role, brandRoles } = invitation;
    const userId = newId(now);
    if (!(await insertUser(tx, { id: userId, name, email, role, createdAt: now }, passwordHash))) {
      return { ok: false, known: true };
    }
    await setBrandRoles(tx, userId, brandRoles);
    return { ok: true, userId, invitation };
  });
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
