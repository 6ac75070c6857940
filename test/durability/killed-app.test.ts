import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Compiled, compileForChild } from '../support/compile.ts';
import { newDataDir, prepareTemplates } from '../support/database.ts';
import { killedRun } from './killed-run.ts';
import { killSeed } from './seed.ts';

let program: Compiled;
let dataDir: string;
prepareTemplates();
beforeAll(async () => {
  program = await compileForChild('test/durability/mortal-main.ts');
  dataDir = await newDataDir();
});
afterAll(async () => {
  await program.remove();
  await rm(dataDir, { recursive: true });
});

it('keeps every promise of a whole app on the embedded database that is killed 20 times', async ({
  annotate,
}) => {
  const seed = killSeed();
  const { faults, tally } = await killedRun({
    entry: program.url,
    database: { url: null, dataDir },
    role: 'serve',
    processes: 1,
    kills: 20,
    seed,
  });
  await annotate(tally);
  expect(faults, `repeat with KILL_SEED=${seed}; ${tally}`).toEqual([]);
}, 280_000);
