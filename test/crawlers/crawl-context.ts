import type { CrawlContext } from '../../crawlers/connector.ts';
import { createSocketGuard } from '../../src/net/socket-guard.ts';
import { localClient } from '../net/local-server.ts';
import { manualClock } from '../support/clock.ts';

/** What connectors are given: a clock that stands still and ways to this machine, unless others are asked for. */
export function crawlContext(more: Partial<CrawlContext> = {}): CrawlContext {
  return {
    http: more.http ?? localClient(),
    sockets: createSocketGuard({ allowPrivateHosts: ['127.0.0.1'] }),
    clock: manualClock(),
    signal: new AbortController().signal,
    ...more,
  };
}
