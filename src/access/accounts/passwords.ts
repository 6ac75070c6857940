import { randomBytes } from 'node:crypto';
import { APIError } from 'better-auth/api';
import { findUserByEmail } from '../../../db/repos/access/users.ts';
import { addMs } from '../../core/time.ts';
import { type Asking, addressOf, libraryHeaders } from './asking.ts';
import { passwordLength } from './auth.ts';
import type { AccountsContext } from './context.ts';
import type { Proof, Refusal, WithCookies } from './outcomes.ts';
import { throttled } from './throttle.ts';

/** What the library calls such tokens. */
const RESET = 'reset-password';

/** Why a new password cannot be one; null when it can. */
export function passwordFault(password: string): Refusal | null {
  if (password.length < passwordLength.least) return 'short';
  return password.length > passwordLength.most ? 'long' : null;
}

/** Changes one's own password. Every other session of theirs ends. */
export async function changePassword(
  { auth }: AccountsContext,
  { current, next }: { current: string; next: string },
  asking: Asking,
): Promise<Proof<WithCookies>> {
  const fault = passwordFault(next);
  if (fault !== null) return { ok: false, reason: fault };
  try {
    const { headers } = await auth.api.changePassword({
      body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      headers: libraryHeaders(asking),
      returnHeaders: true,
    });
    return { ok: true, cookies: headers.getSetCookie() };
  } catch (error) {
    if (error instanceof APIError) return { ok: false, reason: 'wrong' };
    throw error;
  }
}

/**
 * A token with which a new password can be set, once, for `lifeMs`.
 *
 * @param lifeMs milliseconds
 */
export async function resetToken(
  { auth, wall }: AccountsContext,
  userId: string,
  lifeMs: number,
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const { internalAdapter } = await auth.$context;
  await internalAdapter.createVerificationValue({
    identifier: `${RESET}:${token}`,
    value: userId,
    expiresAt: addMs(wall.now(), lifeMs),
  });
  return token;
}

/** The address whose password a token can still set; null when it no longer can. Asking uses nothing up. */
export async function resetFor({ auth, wall }: AccountsContext, token: string): Promise<string | null> {
  const { internalAdapter } = await auth.$context;
  const kept = await internalAdapter.findVerificationValue(`${RESET}:${token}`);
  if (kept === null || kept.expiresAt <= wall.now()) return null;
  return (await internalAdapter.findUserById(kept.value))?.email ?? null;
}

/** Whose account a forgotten password is of; null where there is none, or it was asked for too often. */
export async function whoForgot({ store, wall }: AccountsContext, email: string, asking: Asking) {
  const tried = { guessed: 'reset', address: addressOf(asking), email } as const;
  if ((await throttled(store, tried, wall.now())) !== null) return null;
  return findUserByEmail(store, email);
}

/** Sets a new password by a token. Every session of that account ends. */
export async function resetPassword(
  { auth }: AccountsContext,
  { token, password }: { token: string; password: string },
): Promise<Proof> {
  const fault = passwordFault(password);
  if (fault !== null) return { ok: false, reason: fault };
  try {
    await auth.api.resetPassword({ body: { token, newPassword: password } });
    return { ok: true };
  } catch (error) {
    if (error instanceof APIError) return { ok: false, reason: 'expired' };
    throw error;
  }
}
