import { isIP } from 'node:net';
import { isPublicAddress } from '../../net/address.ts';
import { PEER_HEADER } from './auth.ts';

/** A request, as far as accounts go by it. */
export interface Asking {
  headers: Headers;
  /** IP address of the other end of the connection; null when it is not known. */
  peer: string | null;
}

/**
 * Address of who asks. Where the other end is a machine of our own network it may be a proxy, and the last address it
 * names is the one it saw; what others say of themselves is not listened to.
 */
export function addressOf({ headers, peer }: Asking): string | null {
  if (peer === null || isIP(peer) === 0 || isPublicAddress(peer)) return peer;
  const named = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return isIP(named) === 0 ? peer : named;
}

/** Headers for the library: cookies and browser as they came, and the address as we know it. */
export function libraryHeaders(asking: Asking): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'user-agent']) {
    const value = asking.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const address = addressOf(asking);
  if (address !== null) headers.set(PEER_HEADER, address);
  return headers;
}
