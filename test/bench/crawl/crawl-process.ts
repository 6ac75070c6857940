import type { LookupFunction } from 'node:net';
import { pino } from 'pino';
import { createPoliteClient } from '../../../crawlers/politeness/polite-client.ts';
import { openDatabase } from '../../../db/client.ts';
import { createSecretBox } from '../../../db/secret-box.ts';
import { defaultScorer } from '../../../src/app/analysis.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { startCrawlLoop } from '../../../src/jobs/crawl-loop.ts';
import { reportVisits } from '../../../src/jobs/report-visits.ts';
import { createHttpClient } from '../../../src/net/client.ts';
import { createSocketGuard } from '../../../src/net/socket-guard.ts';
import { createBrandWatch } from '../../../src/pipeline/brand-watch.ts';
import { createCrawler } from '../../../src/pipeline/crawl/crawler.ts';
import { createSurgeReplays } from '../../../src/pipeline/surge-replays.ts';
import type { Round, Start, Tally } from './messages.ts';

/** The crawl loop of a worker, told by its parent when a round of visits is due. */

const start = await new Promise<Start>((resolve) => {
  process.once('message', (message: { start: Start }) => resolve(message.start));
});
process.on('disconnect', () => process.exit());

let now = new Date(start.now);
const clock = { now: () => now };
const database = await openDatabase({ url: start.databaseUrl, dataDir: '' });
const store = { db: database.db, box: createSecretBox(start.secret) };
const lookup: LookupFunction = (_host, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};
const userAgent = 'Earshot/bench';
const { perHostConcurrency } = start;
const http = createHttpClient({ userAgent, allowPrivateHosts: start.hosts, lookup });
// Written as in production, and thrown away.
const log = pino(pino.destination({ dest: '/dev/null', sync: false }));
const crawler = createCrawler({
  store,
  clock,
  wall: systemClock,
  crawlHttp: createPoliteClient({ http, userAgent, product: 'Earshot', perHostConcurrency }),
  sockets: createSocketGuard({ allowPrivateHosts: [] }),
  scorer: defaultScorer(),
  brands: createBrandWatch(store, defaultScorer()),
  replays: createSurgeReplays(),
  retentionDays: 0,
  baseUrl: '',
  log,
});

const tally: Tally = {
  visits: 0,
  failed: 0,
  items: 0,
  seconds: 0,
  cpuSeconds: 0,
  p50: 0,
  p99: 0,
  peakRss: 0,
};
const millis: number[] = [];
let round: Round;
let left = 0;
let began = 0;
let cpu = process.cpuUsage();

const report = reportVisits({ evaluate: async () => {} }, log);
const loop = startCrawlLoop({
  concurrency: start.concurrency,
  perHost: perHostConcurrency,
  log,
  crawler: {
    ...crawler,
    async visit(...visit) {
      const taken = performance.now();
      const summary = await crawler.visit(...visit);
      millis.push(performance.now() - taken);
      return summary;
    },
  },
  onVisited(summary) {
    report(summary);
    tally.visits += 1;
    tally.items += summary.itemsNew;
    if (summary.outcome === 'failed') tally.failed += 1;
    left -= 1;
    if (left === 0) process.send?.({ tally: tallied() });
  },
});

process.on('message', (message: { round: Round }) => {
  round = message.round;
  now = new Date(round.now);
  left = round.visits;
  began = performance.now();
  cpu = process.cpuUsage();
  loop.wake();
});
process.send?.({ ready: true });

function tallied(): Tally {
  millis.sort((a, b) => a - b);
  const quantile = (share: number) => millis[Math.floor(millis.length * share)] ?? 0;
  tally.seconds += (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  tally.cpuSeconds += (user + system) / 1_000_000;
  tally.p50 = quantile(0.5);
  tally.p99 = quantile(0.99);
  tally.peakRss = process.resourceUsage().maxRSS * 1_024;
  return tally;
}
