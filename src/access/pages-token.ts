import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Cookie of a browser in which the pages were once opened with the token. */
export const ACCESS_COOKIE = 'earshot_access';

/**
 * The token that opens the pages from elsewhere until there are accounts, and with which the first one is made:
 * HKDF-SHA256 of the secret, so it lives as long as the secret does and tells nothing about it. 32 characters, safe in
 * a URL.
 */
export function accessToken(secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', 'earshot pages access 1', 24)).toString('base64url');
}

/** What the cookie holds: proof that the token was known, and not the token. */
export function accessPass(token: string): string {
  return createHmac('sha256', token).update('earshot access cookie 1').digest('base64url');
}

/** Compares without telling by its time where the two differ. */
export function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
