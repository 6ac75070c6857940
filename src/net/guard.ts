import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress } from './address.ts';
import { NetError } from './http.ts';
import { namedHosts } from './named-hosts.ts';

/** How names are looked up where nobody asks for another way. */
export const systemLookup = lookup as LookupFunction;

/** The failure of a dial that leads into a private network. */
export function refusal(hostname: string): NetError {
  return new NetError('private-address', `${hostname} is not on the public internet`, { retryable: false });
}

/**
 * A name lookup that answers with public addresses only and fails with `private-address` when there is none.
 * The socket dials what this lookup answered, so a name that changes between check and use gains nothing.
 */
export function publicLookup(lookup: LookupFunction = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [] as LookupAddress[]);
      const open = (found as LookupAddress[]).filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      if (first === undefined) return callback(refusal(hostname), [] as LookupAddress[]);
      return options.all ? callback(null, open) : callback(null, first.address, first.family);
    });
  };
}

/**
 * Opens sockets to the public internet, and to those private hosts that were named. It judges every dial, hence every
 * redirect. IP literals are judged here because sockets look up names only.
 *
 * @throws Error when an entry of `allowPrivateHosts` is neither `host` nor `host:port`
 */
export function guardedConnector(options: {
  connectTimeoutMs: number;
  allowPrivateHosts: readonly string[];
  lookup?: LookupFunction | undefined;
}): buildConnector.connector {
  const isNamed = namedHosts(options.allowPrivateHosts);
  const { connectTimeoutMs: timeout, lookup = systemLookup } = options;
  const connectAnywhere = buildConnector({ timeout, lookup });
  const connectPublicly = buildConnector({ timeout, lookup: publicLookup(lookup) });

  return (target, callback) => {
    const { hostname, protocol } = target;
    const port = Number(target.port) || (protocol === 'https:' ? 443 : 80);
    if (isNamed(hostname, port)) return connectAnywhere(target, callback);
    if (isIP(hostname) !== 0 && !isPublicAddress(hostname)) return callback(refusal(hostname), null);
    return connectPublicly(target, callback);
  };
}
