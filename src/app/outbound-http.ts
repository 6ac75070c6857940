import { createPoliteClient } from '../../crawlers/politeness/polite-client.ts';
import { packageVersion } from '../config/package-root.ts';
import type { Settings } from '../config/settings.ts';
import { createHttpClient } from '../net/client.ts';
import type { HttpClient } from '../net/http.ts';

/** The ways out of one process, sharing their connections. */
export interface OutboundHttp {
  /** Guarded: for webhooks. */
  guarded: HttpClient;
  /** Guarded and polite: for crawling. */
  polite: HttpClient;
  close(): Promise<void>;
}

const PRODUCT = 'Earshot';

export function createOutboundHttp(
  settings: Pick<Settings, 'userAgentContact' | 'allowPrivateHosts' | 'perHostConcurrency'>,
): OutboundHttp {
  const contact = settings.userAgentContact === null ? '' : ` (+${settings.userAgentContact})`;
  const userAgent = `${PRODUCT}/${packageVersion()}${contact}`;
  const guarded = createHttpClient({ userAgent, allowPrivateHosts: settings.allowPrivateHosts });
  const polite = createPoliteClient({
    http: guarded,
    userAgent,
    product: PRODUCT,
    perHostConcurrency: settings.perHostConcurrency,
  });
  return { guarded, polite, close: () => guarded.close() };
}
