import { isIP } from 'node:net';
import type { Subscription } from '../../core/subscription.ts';
import { isPublicAddress } from '../../net/address.ts';

/** Where a subscription's hub calls. */
export function callbackUrl(
  baseUrl: string,
  { protocol, id }: Pick<Subscription, 'protocol' | 'id'>,
): string {
  return `${baseUrl}/hooks/${protocol}/${id}`;
}

/**
 * Whether a hub may be able to call back: an address of this machine or of a private network means something only to
 * hubs that stand there too.
 */
export function canCall(hub: string, baseUrl: string): boolean {
  return isPublicHost(baseUrl) || !isPublicHost(hub);
}

/** Top-level names that are no one's on the public internet (RFC 6761, 6762, 8375 and ICANN's `internal`). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/;

/** Judged by the name alone: nothing is looked up. */
function isPublicHost(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? host.includes('.') && !PRIVATE_NAME.test(host) : isPublicAddress(host);
}
