import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Compiled, compileForChild } from '../support/compile.ts';
import { prepareTemplates, type TestDatabase, withDatabase } from '../support/database.ts';
import { killedRun } from './killed-run.ts';
import { killSeed } from './seed.ts';

let program: Compiled;
let database: TestDatabase;
prepareTemplates();
beforeAll(async () => {
  program = await compileForChild('test/durability/mortal-main.ts');
  database = await withDatabase('postgres');
});
afterAll(async () => {
  await program.remove();
  await database.close();
});

it('keeps every promise of two workers on one server that are killed 20 times', async ({ annotate }) => {
  const seed = killSeed();
  const { faults, tally } = await killedRun({
    entry: program.url,
    database: { url: database.url, dataDir: '' },
    role: 'worker',
    processes: 2,
    kills: 20,
    seed,
  });
  await annotate(tally);
  expect(faults, `repeat with KILL_SEED=${seed}; ${tally}`).toEqual([]);
}, 280_000);
