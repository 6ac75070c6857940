import { runChosen } from './chosen-scenarios.ts';
import { runScenario, type Scenario, type ScenarioResult } from './crawl/scenario.ts';
import { type Column, report } from './report.ts';

/**
 * Crawls local feeds as a worker does, over real HTTP and into a real Postgres server, and prints a table and JSON.
 * Everything runs on this machine: feeds, crawler and database share its cores. Names of scenarios may be given.
 */

const size = { feeds: 10_000, hosts: 500, rounds: 1, itemsPerFeed: 10, mentionEvery: 50 };
const scenarios: Scenario[] = [
  { name: 'unchanged', ...size, newsEvery: Number.POSITIVE_INFINITY },
  { name: 'a tenth with news', ...size, newsEvery: 10 },
  { name: 'all with news', ...size, feeds: 2_000, newsEvery: 1 },
  { name: 'all news of a brand', ...size, feeds: 500, newsEvery: 1, mentionEvery: 1 },
  { name: 'as many visits to fewer feeds', ...size, feeds: 1_000, rounds: 10, newsEvery: 10 },
];

const columns: Column<ScenarioResult>[] = [
  ['scenario', ({ scenario }) => scenario],
  ['feeds', ({ feeds }) => String(feeds)],
  ['visits', ({ visits }) => String(visits)],
  ['failed', ({ failed }) => String(failed)],
  ['new items', ({ items }) => String(items)],
  ['feeds/s', ({ feedsPerSecond }) => feedsPerSecond.toFixed(0)],
  ['items/s', ({ itemsPerSecond }) => itemsPerSecond.toFixed(0)],
  ['CPU ms/visit', ({ cpuSeconds, visits }) => ((cpuSeconds * 1_000) / visits).toFixed(2)],
  ['p50 ms', ({ p50 }) => p50.toFixed(0)],
  ['p99 ms', ({ p99 }) => p99.toFixed(0)],
  ['peak RSS MB', ({ peakRss }) => (peakRss / 2 ** 20).toFixed(0)],
];
report(columns, await runChosen(scenarios, runScenario));
