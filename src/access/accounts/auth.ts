import { hkdfSync } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { credentials, sessions, twoFactors, users, verifications } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { DAY, SECOND } from '../../core/time.ts';

/** Where the library looks for the address of who asks: we tell it, since proxies' headers can be anybody's. */
export const PEER_HEADER = 'x-earshot-peer';
/** Least and greatest length of a password, in characters. */
export const passwordLength = { least: 10, most: 128 } as const;

export type Auth = ReturnType<typeof createAuth>;

/**
 * The library that keeps passwords, sessions and second steps, over our tables. It is only ever called from here: it
 * serves no address of its own, so nothing of it can be reached but what our pages do with it.
 *
 * @param secret the kept secret, from which the library's own is derived
 * @param baseUrl address of the pages
 */
export function createAuth(store: Store, secret: string, baseUrl: string) {
  return betterAuth({
    appName: 'Earshot',
    baseURL: baseUrl,
    secret: Buffer.from(hkdfSync('sha256', secret, '', 'earshot accounts 1', 32)).toString('base64url'),
    database: drizzleAdapter(store.db, {
      provider: 'pg',
      schema: {
        user: users,
        session: sessions,
        account: credentials,
        verification: verifications,
        twoFactor: twoFactors,
      },
    }),
    emailAndPassword: {
      enabled: true,
      // Accounts are made from invitations alone.
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      revokeSessionsOnPasswordReset: true,
    },
    session: { expiresIn: (30 * DAY) / SECOND, updateAge: DAY / SECOND },
    verification: { storeIdentifier: 'hashed' },
    plugins: [twoFactor({ issuer: 'Earshot' })],
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'earshot',
      // Whether the connection is secret is known with the request; see `overTls`.
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: [PEER_HEADER] },
    },
  });
}
