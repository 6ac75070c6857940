import type { Logger } from 'pino';
import { createMailTransport } from '../../alerts/mail-transport.ts';
import { createPoliteClient } from '../../crawlers/politeness/polite-client.ts';
import type { Store } from '../../db/store.ts';
import { defaultScorerId, scorerById } from '../analysis/sentiment/registry.ts';
import { packageVersion } from '../config/package-root.ts';
import type { Settings } from '../config/settings.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { createHttpClient } from '../net/client.ts';
import { createBrandWatch } from '../pipeline/brand-watch.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import type { DispatchContext } from '../pipeline/dispatch.ts';

export interface Pipeline {
  context: PipelineContext & DispatchContext;
  close(): Promise<void>;
}

const PRODUCT = 'Earshot';

/** Joins what the verbs of the pipeline work with, as the settings say. */
export function createPipeline(
  settings: Settings,
  parts: { store: Store; clock: Clock; log: Logger; baseUrl: string },
): Pipeline {
  const contact = settings.userAgentContact === null ? '' : ` (+${settings.userAgentContact})`;
  const userAgent = `${PRODUCT}/${packageVersion()}${contact}`;
  const http = createHttpClient({ userAgent, allowPrivateHosts: settings.allowPrivateHosts });
  const crawlHttp = createPoliteClient({
    http,
    userAgent,
    product: PRODUCT,
    perHostConcurrency: settings.perHostConcurrency,
  });
  const scorer = scorerById(defaultScorerId);
  if (scorer === null) throw new Error(`there is no scorer "${defaultScorerId}"`);
  const mail =
    settings.smtpUrl === null
      ? null
      : createMailTransport({ smtpUrl: settings.smtpUrl, from: settings.mailFrom });
  return {
    context: {
      ...parts,
      wall: systemClock,
      crawlHttp,
      notifyHttp: http,
      mail,
      scorer,
      brands: createBrandWatch(parts.store),
    },
    close: () => http.close(),
  };
}
