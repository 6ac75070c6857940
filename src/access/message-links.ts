import { isIP } from 'node:net';
import type { LinkMaker } from '../../alerts/message-links.ts';
import type { Clock } from '../core/clock.ts';
import { addMs, DAY } from '../core/time.ts';
import { isPublicAddress } from '../net/address.ts';
import { signLink } from './link-tokens.ts';
import { isOwnAddress } from './loopback.ts';

const ACKNOWLEDGE_FOR = 7 * DAY;
const CHART_FOR = 30 * DAY;
/** Names that no public server knows (RFC 6761, RFC 6762, RFC 8375, and common use). */
const INNER_NAME = /(?:^|\.)(?:local|localhost|internal|intranet|lan|home|corp|test|invalid|home\.arpa)$/u;

interface LinkOptions {
  baseUrl: string;
  /** See `linkKey`. */
  key: string;
  clock: Clock;
}

/**
 * Links that a receiver needs no account for. To acknowledge, another machine must be able to open the pages; charts are
 * fetched by the services themselves, so they need an address that the whole internet reaches.
 */
export function createLinkMaker({ baseUrl, key, clock }: LinkOptions): LinkMaker {
  const reachable = !isOwnAddress(baseUrl);
  const isPublic = isPublicBase(baseUrl);
  return (message, receiver) => {
    if (!('incident' in message.data)) return { acknowledge: null, chart: null };
    const { id } = message.data.incident;
    const now = clock.now();
    const end = addMs(now, ACKNOWLEDGE_FOR);
    return {
      acknowledge: reachable
        ? `${baseUrl}/ack/${signLink(key, 'acknowledge', [id, receiver.id], end)}`
        : null,
      chart: isPublic ? `${baseUrl}/charts/${signLink(key, 'chart', [id], addMs(now, CHART_FOR))}.png` : null,
    };
  };
}

/** Where the feed of a receiver is read. Whoever knows the address can. */
export function feedUrl(baseUrl: string, key: string, receiverId: string): string {
  return `${baseUrl}/feeds/${signLink(key, 'feed', [receiverId], null)}/incidents.rss`;
}

function isPublicBase(baseUrl: string): boolean {
  const host = new URL(baseUrl).hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0) return isPublicAddress(host);
  return host.includes('.') && !INNER_NAME.test(host);
}
