import type { LookupFunction } from 'node:net';
import type { Logger } from 'pino';
import { createMailTransport } from '../../alerts/mail-transport.ts';
import type { Store } from '../../db/store.ts';
import { linkKey } from '../access/link-tokens.ts';
import { createLinkMaker } from '../access/message-links.ts';
import type { Settings } from '../config/settings.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import type { DispatchContext } from '../pipeline/dispatch.ts';
import { createSurgeReplays } from '../pipeline/surge-replays.ts';
import { analysis } from './analysis.ts';
import { createOutboundHttp } from './outbound-http.ts';

export interface Pipeline {
  context: PipelineContext & DispatchContext & { linkKey: string };
  close(): Promise<void>;
}

/** Joins what the verbs of the pipeline work with, as the settings say. */
export function createPipeline(
  settings: Settings,
  parts: {
    store: Store;
    secret: string;
    clock: Clock;
    log: Logger;
    baseUrl: string;
    lookup?: LookupFunction | undefined;
  },
): Pipeline {
  const { store, clock, log, baseUrl } = parts;
  const key = linkKey(parts.secret);
  const { smtpUrl, mailFrom, retentionDays } = settings;
  const http = createOutboundHttp(settings, parts.lookup);
  const context = {
    store,
    clock,
    log,
    baseUrl,
    retentionDays,
    wall: systemClock,
    crawlHttp: http.polite,
    sockets: http.sockets,
    notifyHttp: http.guarded,
    linkKey: key,
    links: createLinkMaker({ baseUrl, key, clock }),
    mail: smtpUrl === null ? null : createMailTransport({ smtpUrl, from: mailFrom }),
    replays: createSurgeReplays(),
    ...analysis(store),
  };
  return { context, close: () => http.close() };
}
