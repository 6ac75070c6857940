import { createHash } from 'node:crypto';
import { APIError } from 'better-auth/api';
import { markOnce } from '../../../db/repos/access/auth-rates.ts';
import { endSession, sessionsOf } from '../../../db/repos/access/sessions.ts';
import { type Asking, addressOf, libraryHeaders } from './asking.ts';
import type { AccountsContext } from './context.ts';
import type { Proof, WithCookies } from './outcomes.ts';
import { cameIn, throttled } from './throttle.ts';

/** What signing in comes to. */
export type SignedIn = Proof<WithCookies & { secondStep: boolean; userId: string | null }>;

/** What proves who somebody is beside the password: what their app shows, or one of the codes on paper. */
export type CodeKind = 'app' | 'paper';

/**
 * Signs somebody in by password. An address without an account is refused as a wrong password is, in the same time.
 * Every sign-in begins a session of its own, whatever cookies came with it.
 */
export async function signIn(
  { auth, store, wall }: AccountsContext,
  { email, password }: { email: string; password: string },
  asking: Asking,
): Promise<SignedIn> {
  const tried = { guessed: 'sign-in', address: addressOf(asking), email } as const;
  const waitMs = await throttled(store, tried, wall.now());
  if (waitMs !== null) return { ok: false, reason: 'too-often', waitMs };
  try {
    const { headers, response } = await auth.api.signInEmail({
      body: { email, password },
      headers: libraryHeaders(asking),
      returnHeaders: true,
    });
    await cameIn(store, tried, wall.now());
    const secondStep = 'twoFactorRedirect' in response;
    const userId = secondStep ? null : response.user.id;
    return { ok: true, cookies: headers.getSetCookie(), secondStep, userId };
  } catch (error) {
    if (error instanceof APIError) return { ok: false, reason: 'wrong' };
    throw error;
  }
}

/** Ends a sign-in that asks for a code. A code is good once, also within the half minute it is shown. */
export async function secondStep(
  { auth, store, wall }: AccountsContext,
  { code, kind }: { code: string; kind: CodeKind },
  asking: Asking,
): Promise<SignedIn> {
  const tried = { guessed: 'sign-in', address: addressOf(asking), email: null } as const;
  const waitMs = await throttled(store, tried, wall.now());
  if (waitMs !== null) return { ok: false, reason: 'too-often', waitMs };
  const request = { body: { code }, headers: libraryHeaders(asking), returnHeaders: true } as const;
  try {
    const { headers, response } =
      kind === 'app' ? await auth.api.verifyTOTP(request) : await auth.api.verifyBackupCode(request);
    const userId = response.user.id;
    if (kind === 'app' && !(await isFirstUse(store, userId, code, wall.now()))) {
      const [made] = (await sessionsOf(store, userId, wall.now())).filter(
        ({ token }) => token === response.token,
      );
      if (made !== undefined) await endSession(store, userId, made.id);
      return { ok: false, reason: 'wrong' };
    }
    return { ok: true, cookies: headers.getSetCookie(), secondStep: false, userId };
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    if (error.status === 'TOO_MANY_REQUESTS') return { ok: false, reason: 'too-often' };
    const over = /COOKIE|TOO_MANY_ATTEMPTS/u.test(String(error.body?.code));
    return { ok: false, reason: over ? 'expired' : 'wrong' };
  }
}

/** Ends the session of who asks. */
export async function signOut({ auth }: AccountsContext, asking: Asking): Promise<string[]> {
  const { headers } = await auth.api.signOut({ headers: libraryHeaders(asking), returnHeaders: true });
  return headers.getSetCookie();
}

/** The library takes a code as often as it comes while it is shown. */
function isFirstUse(store: AccountsContext['store'], userId: string, code: string, now: Date) {
  const hash = createHash('sha256').update(`${userId} ${code}`).digest('base64url');
  return markOnce(store, `code ${hash}`, now);
}
