import { arch, cpus, totalmem } from 'node:os';
import { startPostgres } from '../support/postgres.ts';
import { runScenario, type Scenario, type ScenarioResult } from './jetstream/scenario.ts';

/**
 * Listens to a stream of posts that is replayed on this machine, stores in a real Postgres server what is about a
 * watched brand, and prints a table and JSON. Stream, listener and database share the cores. Names of scenarios may be
 * given.
 */

const scenarios: Scenario[] = [
  { name: '2,000 posts/s for a minute', posts: 120_000, rate: 2_000 },
  { name: 'as fast as they are taken', posts: 300_000, rate: null },
];

const chosen = process.argv.slice(2);
const server = await startPostgres({ durable: true });
const results: ScenarioResult[] = [];
try {
  for (const scenario of scenarios) {
    if (chosen.length > 0 && !chosen.includes(scenario.name)) continue;
    results.push(await runScenario(scenario, server.url));
  }
} finally {
  await server.stop();
}

const columns: [title: string, cell: (result: ScenarioResult) => string][] = [
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
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const machine = `${cpus().length} × ${cpus()[0]?.model ?? arch()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`;
console.log(
  [
    machine,
    '',
    row(columns.map(([title]) => title)),
    row(columns.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...results.map((result) => row(columns.map(([, cell]) => cell(result)))),
    '',
    JSON.stringify({ machine, results }),
  ].join('\n'),
);
