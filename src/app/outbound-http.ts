import type { LookupFunction } from 'node:net';
import { createPoliteClient } from '../../crawlers/politeness/polite-client.ts';
import { packageVersion } from '../config/package-root.ts';
import type { Settings } from '../config/settings.ts';
import { createHttpClient } from '../net/client.ts';
import type { HttpClient } from '../net/http.ts';
import { createSocketGuard, type SocketGuard } from '../net/socket-guard.ts';

/** The ways out of one process, sharing their connections. */
export interface OutboundHttp {
  /** Guarded: for webhooks. */
  guarded: HttpClient;
  /** Guarded and polite: for crawling. */
  polite: HttpClient;
  /** The guard of what is not HTTP. */
  sockets: SocketGuard;
  close(): Promise<void>;
}

const PRODUCT = 'Earshot';

export function createOutboundHttp(
  settings: Pick<
    Settings,
    'userAgentContact' | 'allowPrivateHosts' | 'perHostConcurrency' | 'perHostDelayMs'
  >,
  lookup?: LookupFunction,
): OutboundHttp {
  const contact = settings.userAgentContact === null ? '' : ` (+${settings.userAgentContact})`;
  const userAgent = `${PRODUCT}/${packageVersion()}${contact}`;
  const guarded = createHttpClient({ userAgent, allowPrivateHosts: settings.allowPrivateHosts, lookup });
  const polite = createPoliteClient({
    http: guarded,
    userAgent,
    product: PRODUCT,
    perHostConcurrency: settings.perHostConcurrency,
    minDelayMs: settings.perHostDelayMs,
  });
  const sockets = createSocketGuard(settings);
  return { guarded, polite, sockets, close: () => guarded.close() };
}
