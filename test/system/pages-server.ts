import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { openDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { createSecretBox } from '../../db/secret-box.ts';
import type { Store } from '../../db/store.ts';
import { createAccounts } from '../../src/access/accounts/accounts.ts';
import { accessToken } from '../../src/access/pages-token.ts';
import { type Clock, systemClock } from '../../src/core/clock.ts';
import { startChangeStream } from '../../src/pipeline/stream/change-stream.ts';
import { createPages } from '../../src/web/pages.ts';
import { bringsNothing } from '../support/brings-nothing.ts';
import { findsNothing } from '../support/finds-nothing.ts';
import { idleWork } from '../support/idle-work.ts';

/** Signs the links in messages. */
export const LINK_KEY = 'link key for the system tests';

export interface PagesServer {
  url: string;
  store: Store;
  close(): Promise<void>;
}

/** The pages on a real port over an embedded database that `fill` fills; it says what time it is there. */
export async function startPages(fill: (store: Store) => Promise<Clock>): Promise<PagesServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'earshot-system-'));
  const database = await openDatabase({ url: null, dataDir });
  await migrate(database);
  const store = { db: database.db, box: createSecretBox('a secret for the system tests, 32+') };
  const clock = await fill(store);
  const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' });
  const changes = await startChangeStream({ store, database, log });
  const pages = createPages({
    store,
    clock,
    work: idleWork,
    discover: findsNothing,
    changes,
    sample: bringsNothing,
    baseUrl: 'http://localhost',
    accounts: createAccounts({ store, secret: 'a secret', baseUrl: 'http://localhost', wall: systemClock }),
    mail: null,
    retentionDays: 365,
    accessToken: accessToken('a secret'),
    linkKey: LINK_KEY,
    log,
  });
  const server = serve({ fetch: pages.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    store,
    async close() {
      await changes.stop();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
