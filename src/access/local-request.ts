import { isLoopbackAddress, isLoopbackHost, isOwnAddress } from './loopback.ts';

/** What proxies add: the peer is then the proxy, and says nothing about who asks. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether somebody on this very machine asks: the peer is loopback, the host they asked for is too (a stranger's name
 * may have been pointed at 127.0.0.1), and no proxy speaks for others. Where Earshot goes by a public address nobody
 * counts as local: a proxy on this machine stands in front, and nginx as it comes says neither that nor the host.
 *
 * @param peer the peer's IP address; null when it is not known
 * @param baseUrl the address Earshot goes by
 */
export function isLocalRequest(
  peer: string | null,
  header: (name: string) => string | undefined,
  baseUrl: string,
): boolean {
  return (
    isOwnAddress(baseUrl) &&
    peer !== null &&
    isLoopbackAddress(peer) &&
    isLoopbackHost(header('host') ?? '') &&
    FORWARDED.every((name) => header(name) === undefined)
  );
}
