import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { totalCounts } from '../../db/repos/counts/rollups.ts';
import { crawlOutcomes } from '../../db/repos/crawl/crawl-counts.ts';
import { countLostItems } from '../../db/repos/crawl/gaps.ts';
import { countSources } from '../../db/repos/crawl/sources.ts';
import { countLiveIncidents } from '../../db/repos/incidents/incidents.ts';
import { countDeliveries } from '../../db/repos/telling/deliveries.ts';
import type { Store } from '../../db/store.ts';
import type { Clock } from '../core/clock.ts';
import { deliveryStates } from '../core/delivery.ts';
import { sentimentLabels } from '../core/sentiment.ts';
import { sourceStatuses } from '../core/source.ts';
import { addMs, HOUR } from '../core/time.ts';
import { coverageOf } from '../pipeline/coverage/coverage-of.ts';

const crawlOutcomeNames = ['ok', 'not-modified', 'failed'] as const;

/** Process metrics, and gauges that are read from the database whenever they are asked for. */
export function createMetrics(store: Store, clock: Clock): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });

  /** A gauge of one series per label value; values that nothing has are zero, not absent. */
  const gauge = <Value extends string>(
    about: { name: string; help: string; label: string; values: readonly Value[] },
    counts: () => Promise<Iterable<readonly [Value, number]>>,
  ) =>
    new Gauge({
      name: about.name,
      help: about.help,
      labelNames: [about.label],
      registers: [registry],
      async collect() {
        const known = new Map(await counts());
        for (const value of about.values) this.set({ [about.label]: value }, known.get(value) ?? 0);
      },
    });

  gauge(
    { name: 'earshot_sources', help: 'Sources by status', label: 'status', values: sourceStatuses },
    async () => (await countSources(store)).map(({ status, count }) => [status, count] as const),
  );
  gauge(
    { name: 'earshot_deliveries', help: 'Deliveries by state', label: 'state', values: deliveryStates },
    async () => (await countDeliveries(store)).map(({ state, count }) => [state, count] as const),
  );
  gauge(
    {
      name: 'earshot_crawls_last_hour',
      help: 'Visits to sources within the last hour by outcome',
      label: 'outcome',
      values: crawlOutcomeNames,
    },
    async () => {
      const now = clock.now();
      const outcomes = await crawlOutcomes(store, addMs(now, -HOUR), addMs(now, 1));
      return outcomes.map(({ outcome, count }) => [outcome, count] as const);
    },
  );
  gauge(
    {
      name: 'earshot_mentions',
      help: 'Relevant mentions by sentiment',
      label: 'sentiment',
      values: sentimentLabels,
    },
    async () => {
      const counts = await totalCounts(store);
      return sentimentLabels.map((label) => [label, counts[label]] as const);
    },
  );
  /** A gauge of one series; not a number where nothing is known. */
  const single = (name: string, help: string, value: () => Promise<number | null>) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set((await value()) ?? Number.NaN);
      },
    });

  single('earshot_incidents_live', 'Incidents that are not resolved', () => countLiveIncidents(store));
  single(
    'earshot_coverage_ratio',
    'Share of the planned visits of the last hour that succeeded, the mean over all sources',
    async () => {
      const now = clock.now();
      return (await coverageOf(store, null, addMs(now, -HOUR), addMs(now, 1))).coverage;
    },
  );
  single(
    'earshot_items_missed_total',
    'Items known to be lost before they could be read, at least, as far back as the ledger goes',
    () => countLostItems(store),
  );
  return registry;
}
