import type { ListenContext, StreamBatch } from '../../../crawlers/connector.ts';
import { claimListening, releaseSource, renewSources } from '../../../db/repos/crawl/source-leases.ts';
import { findSource } from '../../../db/repos/crawl/sources.ts';
import type { Source } from '../../core/source.ts';
import { NetError } from '../../net/http.ts';
import type { PipelineContext } from '../context.ts';
import { crawlFailure } from '../crawl/crawl-failure.ts';
import type { CrawlSummary } from '../crawl/record-crawl.ts';
import { connectorOf } from '../crawl/source-connector.ts';
import { keepLeases, type Lease, leaseFrom } from '../lease.ts';
import { createHearing } from './hearing.ts';

/** A source that this process alone listens to, until `ending` is aborted. */
export interface HeldStream {
  source: Source;
  lease: Lease;
  ending: AbortController;
}

/** All listening of one process. */
export interface Listener {
  /** Takes the sources that nobody listens to and that are due. */
  claimDue(): Promise<HeldStream[]>;
  /** Whether a source still is to be listened to, and with the same settings. */
  isWanted(held: HeldStream): Promise<boolean>;
  /** Listens to a source until it is told to end or the stream fails, and gives it back. */
  listen(held: HeldStream): Promise<void>;
}

/**
 * Who listens holds the source under a lease of its own, beside which visits to its past and to known items take turns
 * as ever. A batch is safe, and the cursor moves, when its items are stored: what was cut off is heard again.
 *
 * @param onHeard told of each row that is written in the ledger
 */
export function createListener(context: PipelineContext, onHeard: (summary: CrawlSummary) => void): Listener {
  const { store, clock, wall, log } = context;
  const leases = keepLeases(wall, (rows, next) => renewSources(store, rows, next, 'listenedUntil'));

  /** Ends when `signal` does; rejects when the stream has ended otherwise. */
  async function hear(
    source: Source,
    signal: AbortSignal,
    take: (batch: StreamBatch) => Promise<void>,
  ): Promise<void> {
    const { connector, settings } = connectorOf(source);
    if (connector.listen === undefined)
      throw new NetError('bad-settings', 'this connector cannot listen', { retryable: false });
    let watched = await context.brands.current();
    const listening: ListenContext = {
      http: context.crawlHttp,
      sockets: context.sockets,
      clock,
      signal,
      wanted(item) {
        const asked = { ...item, connector: source.connector };
        return watched.matcher.match(asked).length > 0;
      },
      async take(batch) {
        await take(batch);
        watched = await context.brands.current();
      },
    };
    await connector.listen({ settings, cursor: source.cursor }, listening);
    if (!signal.aborted) throw new NetError('network', 'the stream ended', { retryable: true });
  }

  const crawlFailureOf = (sourceId: string) => (error: unknown) => {
    const failure = crawlFailure(error);
    if (failure.reason === 'internal') log.error({ err: error, sourceId }, 'listening failed inside');
    return failure;
  };

  return {
    async claimDue() {
      const now = wall.now();
      const until = leaseFrom(now);
      const sources = await claimListening(store, { now: clock.now(), wall: now, until });
      return sources.map((source) => {
        const ending = new AbortController();
        return { source, ending, lease: leases.hold(source.id, until, () => ending.abort()) };
      });
    },
    async isWanted({ source }) {
      const now = await findSource(store, source.id);
      const active = now?.listens === true && now.status !== 'paused' && now.status !== 'gone';
      return active && JSON.stringify(now.settings) === JSON.stringify(source.settings);
    },
    async listen({ source, lease, ending: { signal } }) {
      const hearing = createHearing(context, source, onHeard);
      try {
        const failure = await hear(source, signal, hearing.take).then(() => null, crawlFailureOf(source.id));
        if (signal.aborted || failure === null) await hearing.end();
        else await hearing.fail(failure);
      } finally {
        await releaseSource(store, source.id, await lease.end(), 'listenedUntil');
      }
    },
  };
}
