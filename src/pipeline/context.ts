import type { Logger } from 'pino';
import type { Store } from '../../db/store.ts';
import type { Scorer } from '../analysis/sentiment/scorer.ts';
import type { Clock } from '../core/clock.ts';
import type { HttpClient } from '../net/http.ts';
import type { SocketGuard } from '../net/socket-guard.ts';
import type { BrandWatch } from './brand-watch.ts';
import type { SurgeReplays } from './surge-replays.ts';

/** What the verbs of the pipeline work with. Built once, by the composition root. */
export interface PipelineContext {
  store: Store;
  /** Domain time. */
  clock: Clock;
  /** Wall time, for leases alone: they guard against another machine, whatever the story's time is. */
  wall: Clock;
  /** The polite client that connectors crawl with. */
  crawlHttp: HttpClient;
  /** Where connectors may dial that speak something other than HTTP. */
  sockets: SocketGuard;
  scorer: Scorer;
  brands: BrandWatch;
  /** What this process remembers of each rule's last evaluation, to be quicker at the next. */
  replays: SurgeReplays;
  /** How long items are kept, in days; 0 is for ever. */
  retentionDays: number;
  /** Address of the pages, without a slash at the end; links in messages begin with it. */
  baseUrl: string;
  log: Logger;
}
