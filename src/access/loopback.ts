import { BlockList, isIP } from 'node:net';
import { parseUrl } from '../core/parse-url.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
loopback.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

/** Whether an IP address is this machine's own. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Whether a `Host` header names this machine as only this machine can. Any other name may have been pointed at
 * 127.0.0.1 by a stranger (DNS rebinding).
 */
export function isLoopbackHost(header: string): boolean {
  const url = parseUrl(`http://${header}`);
  if (url === null) return false;
  const { hostname } = url;
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  return isLoopbackAddress(hostname.replace(/^\[|\]$/gu, ''));
}

/** Whether a base URL names this machine and no other: loopback, or all addresses, as `HOST=0.0.0.0` implies. */
export function isOwnAddress(baseUrl: string): boolean {
  const { host, hostname } = new URL(baseUrl);
  return isLoopbackHost(host) || hostname === '0.0.0.0' || hostname === '[::]';
}
