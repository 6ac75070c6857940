import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a link may do: acknowledge as a receiver, show a chart, read a receiver's feed or a list of mentions. */
export type LinkPurpose = 'acknowledge' | 'chart' | 'feed' | 'mentions';

const FORM = /^([\w-]{1,400})\.([\w-]{43})$/u;
const NEVER = 0;

/** The key that links are signed with: HKDF-SHA256 of the secret, so it lives as long as the secret does. */
export function linkKey(secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', 'earshot signed links 1', 32)).toString('base64url');
}

/**
 * A token for a link: ids and an end, readable by everybody, and an HMAC-SHA256 over purpose and content that only the
 * holder of the key can make. Safe in a URL. Without `until` it is good for as long as the key is.
 */
export function signLink(
  key: string,
  purpose: LinkPurpose,
  ids: readonly string[],
  until: Date | null,
): string {
  const content = JSON.stringify([until === null ? NEVER : until.getTime(), ...ids]);
  const payload = Buffer.from(content).toString('base64url');
  return `${payload}.${signature(key, purpose, payload)}`;
}

/** The ids in a token for `purpose` whose end has not come; null when it is not one of ours, or too late. */
export function readLink(key: string, purpose: LinkPurpose, token: string, now: Date): string[] | null {
  const [, payload = '', signed = ''] = FORM.exec(token) ?? [];
  if (payload === '') return null;
  // Compared as written: base64 has several spellings of the same bytes.
  if (!timingSafeEqual(Buffer.from(signed), Buffer.from(signature(key, purpose, payload)))) return null;
  const [until, ...ids] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [number, ...string[]];
  return until === NEVER || now.getTime() < until ? ids : null;
}

function signature(key: string, purpose: LinkPurpose, payload: string): string {
  return createHmac('sha256', key).update(`${purpose}.${payload}`).digest('base64url');
}
