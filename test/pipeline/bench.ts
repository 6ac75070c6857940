import { pino } from 'pino';
import { rollupsBetween } from '../../db/repos/counts/rollups.ts';
import type { Store } from '../../db/store.ts';
import { defaultScorerId, scorerById } from '../../src/analysis/sentiment/registry.ts';
import type { Scorer } from '../../src/analysis/sentiment/scorer.ts';
import type { FetchedItem } from '../../src/core/item.ts';
import { NetError } from '../../src/net/http.ts';
import { createSocketGuard } from '../../src/net/socket-guard.ts';
import { createBrandWatch } from '../../src/pipeline/brand-watch.ts';
import type { PipelineContext } from '../../src/pipeline/context.ts';
import { createSurgeReplays } from '../../src/pipeline/surge-replays.ts';
import { type ManualClock, manualClock } from '../support/clock.ts';

export interface Bench extends PipelineContext {
  clock: ManualClock;
  wall: ManualClock;
}

/** What the verbs work with: clocks that stand still, the real scorer, and no way out unless one is given. */
export function bench(store: Store, more: Partial<Bench> = {}): Bench {
  return {
    store,
    clock: manualClock(),
    wall: manualClock('2030-06-01T00:00:00.000Z'),
    crawlHttp: {
      fetch: async () => {
        throw new NetError('refused', 'there is no way out', { retryable: true });
      },
    },
    sockets: createSocketGuard({ allowPrivateHosts: [] }),
    scorer: scorerById(defaultScorerId) as Scorer,
    brands: createBrandWatch(store, more.scorer ?? (scorerById(defaultScorerId) as Scorer)),
    replays: createSurgeReplays(),
    retentionDays: 0,
    baseUrl: 'https://earshot.example',
    log: pino({ level: 'silent' }),
    ...more,
  };
}

/** An item as a connector brings it. */
export function fetched(more: Partial<FetchedItem> = {}): FetchedItem {
  return {
    guid: null,
    url: null,
    title: null,
    text: 'Nothing new under the sun',
    html: null,
    author: null,
    publishedAt: null,
    updatedAt: null,
    rating: null,
    language: 'en',
    reach: null,
    engagement: null,
    ...more,
  };
}

/** All of a brand's quarter-hours with mentions. */
export function allRollups(store: Store, brandId: string) {
  return rollupsBetween(store, brandId, new Date('1970-01-01T00:00:00Z'), new Date('2100-01-01T00:00:00Z'));
}
