import { isIP, type LookupFunction } from 'node:net';
import { orAborted } from './abort.ts';
import { isPublicAddress } from './address.ts';
import { classifyError } from './classify.ts';
import { publicLookup, refusal, systemLookup } from './guard.ts';
import { namedHosts } from './named-hosts.ts';

/** Where sockets may lead that speak something other than HTTP. */
export interface SocketGuard {
  /**
   * An address of `host` that may be dialled at `port`. Dial this address, not the name: a name that changes between
   * check and use then gains nothing.
   *
   * @throws {NetError} `private-address`, `dns` or `aborted`
   */
  resolve(host: string, port: number, signal: AbortSignal): Promise<string>;
}

/**
 * Judges sockets as {@link guardedConnector} judges those of HTTP: the public internet, and those private hosts that
 * were named.
 *
 * @throws Error when an entry of `allowPrivateHosts` is neither `host` nor `host:port`
 */
export function createSocketGuard(options: {
  allowPrivateHosts: readonly string[];
  lookup?: LookupFunction;
}): SocketGuard {
  const isNamed = namedHosts(options.allowPrivateHosts);
  const lookupAnywhere = options.lookup ?? systemLookup;
  const lookupPublicly = publicLookup(lookupAnywhere);

  return {
    async resolve(host, port, signal) {
      const named = isNamed(host, port);
      if (isIP(host) !== 0) {
        if (!named && !isPublicAddress(host)) throw refusal(host);
        return host;
      }
      try {
        return await orAborted(addressOf(host, named ? lookupAnywhere : lookupPublicly), signal);
      } catch (error) {
        throw classifyError(error, host);
      }
    },
  };
}

function addressOf(host: string, lookup: LookupFunction): Promise<string> {
  return new Promise((resolve, reject) => {
    lookup(host, { all: false }, (error, address) => (error ? reject(error) : resolve(String(address))));
  });
}
