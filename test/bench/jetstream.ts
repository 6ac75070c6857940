import { runChosen } from './chosen-scenarios.ts';
import { runScenario, type Scenario, type ScenarioResult } from './jetstream/scenario.ts';
import { type Column, report } from './report.ts';

/**
 * Listens to a stream of posts that is replayed on this machine, stores in a real Postgres server what is about a
 * watched brand, and prints a table and JSON. Stream, listener and database share the cores. Names of scenarios may be
 * given.
 */

const scenarios: Scenario[] = [
  { name: '2,000 posts/s for a minute', posts: 120_000, rate: 2_000 },
  { name: 'as fast as they are taken', posts: 300_000, rate: null },
];

const columns: Column<ScenarioResult>[] = [
  ['scenario', ({ scenario }) => scenario],
  ['posts', ({ posts }) => String(posts)],
  ['posts/s', ({ postsPerSecond }) => postsPerSecond.toFixed(0)],
  ['worst backlog', ({ worstBacklog }) => String(worstBacklog)],
  ['backlog at the end', ({ lastBacklog }) => String(lastBacklog)],
  ['stored', ({ stored }) => String(stored)],
  ['batches', ({ batches }) => String(batches)],
  ['processor', ({ processor }) => `${(processor * 100).toFixed(0)} %`],
  ['peak RSS MB', ({ peakRss }) => (peakRss / 2 ** 20).toFixed(0)],
];
report(columns, await runChosen(scenarios, runScenario));
