import { createHmac, timingSafeEqual } from 'node:crypto';

const SIGNATURE = /^\s*(sha1|sha256|sha384|sha512)\s*=\s*([0-9a-f]+)\s*$/i;

/**
 * Whether `header`, the value of `X-Hub-Signature`, is the HMAC of `body` under `secret` (W3C WebSub §7.1). Digests are
 * compared in constant time.
 */
export function isSignedBy(secret: string, body: Uint8Array, header: string | undefined): boolean {
  const [, method, digest] = SIGNATURE.exec(header ?? '') ?? [];
  if (method === undefined || digest === undefined) return false;
  const given = Buffer.from(digest, 'hex');
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  return given.length === expected.length && timingSafeEqual(given, expected);
}
