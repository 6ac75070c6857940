import { afterAll, beforeAll } from 'vitest';
import { createSecretBox } from '../../db/secret-box.ts';
import type { Store } from '../../db/store.ts';
import { keptSecret } from '../../src/config/secret.ts';
import { prepareTemplates, withDatabase } from '../support/database.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { type Ran, runCli, type World } from './run-cli.ts';

/** Everything a command line needs of its own: a database on the test server, a data folder and a working folder. */
export interface Installation {
  env: Record<string, string>;
  cwd: string;
  store: Store;
  run(args: readonly string[], world?: World): Promise<Ran>;
}

/** Readies a test file for installations; each call of the result makes a fresh one. */
export function installations(): () => Promise<Installation> {
  const closing: (() => Promise<void>)[] = [];
  prepareTemplates();
  afterAll(async () => {
    for (const close of closing) await close();
  });
  return async () => {
    const database = await withDatabase('postgres');
    closing.push(database.close);
    const cwd = await tempFolder();
    const env = {
      DATABASE_URL: database.url ?? '',
      EARSHOT_DATA_DIR: cwd,
      ALLOW_PRIVATE_HOSTS: '127.0.0.1',
      LOG_LEVEL: 'silent',
    };
    return {
      env,
      cwd,
      store: { db: database.db, box: createSecretBox(await keptSecret(cwd)) },
      run: (args, world = {}) => runCli(args, { cwd, ...world, env: { ...env, ...world.env } }),
    };
  };
}

/** One installation that the tests of a file share. */
export function sharedInstallation(): Installation {
  const make = installations();
  const shared = {} as Installation;
  beforeAll(async () => {
    Object.assign(shared, await make());
  });
  return shared;
}
