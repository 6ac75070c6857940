import { isIPv6 } from 'node:net';

/** Tells whether a host was named, at this port or at any. */
export type NamedHosts = (hostname: string, port: number) => boolean;

/** A host as the URL parser writes it, without brackets and trailing dot; null when it is none. */
function canonicalHost(host: string): string | null {
  const authority = isIPv6(host) ? `[${host}]` : host;
  const url = `http://${authority}/`;
  // What would end a host in a URL is no part of one, nor is a port.
  if (/[/?#@\\\s]|^[^[]*:|\]:/.test(authority) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^\[|\]$|\.$/g, '');
}

/**
 * Reads entries `host` or `host:port` (IPv6 as `::1`, `[::1]` or `[::1]:8080`). A name opens that name, not the
 * addresses behind it, and an address opens that address, not the names that lead there.
 *
 * @throws Error naming the entry that is neither
 */
export function namedHosts(entries: readonly string[]): NamedHosts {
  const named = new Set<string>();
  for (const entry of entries) {
    const [, host = entry, port] = isIPv6(entry) ? [] : (/^(.+):(\d{1,5})$/.exec(entry) ?? []);
    const canonical = canonicalHost(host);
    if (canonical === null) throw new Error(`not a host or host:port: ${entry}`);
    named.add(port === undefined ? canonical : `${canonical} ${Number(port)}`);
  }
  return (hostname, port) => {
    const canonical = canonicalHost(hostname);
    return canonical !== null && (named.has(canonical) || named.has(`${canonical} ${port}`));
  };
}
