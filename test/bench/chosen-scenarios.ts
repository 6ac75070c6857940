import { startPostgres } from '../support/postgres.ts';

/** Runs the scenarios that the command line names, or all, one after the other on one Postgres server of their own. */
export async function runChosen<Scenario extends { name: string }, Result>(
  scenarios: readonly Scenario[],
  run: (scenario: Scenario, databaseUrl: string) => Promise<Result>,
): Promise<Result[]> {
  const chosen = process.argv.slice(2);
  const server = await startPostgres({ durable: true });
  try {
    const results: Result[] = [];
    for (const scenario of scenarios) {
      if (chosen.length === 0 || chosen.includes(scenario.name))
        results.push(await run(scenario, server.url));
    }
    return results;
  } finally {
    await server.stop();
  }
}
