import { APIError } from 'better-auth/api';
import { type Asking, libraryHeaders } from './asking.ts';
import type { AccountsContext } from './context.ts';
import type { Proof, WithCookies } from './outcomes.ts';

/** What an app needs to show codes, and the codes for the day it is lost. Shown once. */
export interface TwoStepSecrets {
  /** `otpauth://totp/…` */
  uri: string;
  backupCodes: string[];
}

/** Begins to set up the second step; it holds once a first code was right ({@link confirmTwoStep}). */
export async function beginTwoStep(
  { auth }: AccountsContext,
  password: string,
  asking: Asking,
): Promise<Proof<TwoStepSecrets>> {
  return proven(async () => {
    const answer = await auth.api.enableTwoFactor({
      body: { password, method: 'totp' },
      headers: libraryHeaders(asking),
    });
    if (!('totpURI' in answer)) throw new Error('the second step was set up without an app');
    return { uri: answer.totpURI, backupCodes: answer.backupCodes };
  });
}

/** Turns the second step on by its first code. */
export async function confirmTwoStep(
  { auth }: AccountsContext,
  code: string,
  asking: Asking,
): Promise<Proof<WithCookies>> {
  return proven(async () => {
    const { headers } = await auth.api.verifyTOTP({
      body: { code },
      headers: libraryHeaders(asking),
      returnHeaders: true,
    });
    return { cookies: headers.getSetCookie() };
  });
}

/** Turns the second step off. */
export async function endTwoStep(
  { auth }: AccountsContext,
  password: string,
  asking: Asking,
): Promise<Proof<WithCookies>> {
  return proven(async () => {
    const { headers } = await auth.api.disableTwoFactor({
      body: { password },
      headers: libraryHeaders(asking),
      returnHeaders: true,
    });
    return { cookies: headers.getSetCookie() };
  });
}

/** Whatever the library refuses here, it refuses for what was given. */
async function proven<T extends object>(ask: () => Promise<T>): Promise<Proof<T>> {
  try {
    return { ok: true, ...(await ask()) };
  } catch (error) {
    if (error instanceof APIError) return { ok: false, reason: 'wrong' };
    throw error;
  }
}
