import { rm } from 'node:fs/promises';
import pino from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { createApiKey } from '../../src/access/api-keys.ts';
import { startApp } from '../../src/app/app.ts';
import { startWorker } from '../../src/app/worker.ts';
import { readSettings } from '../../src/config/settings.ts';
import { aMention, anItem, newBrand, publish } from '../db/repos/samples.ts';
import { databaseKinds, newDataDir, prepareTemplates, withDatabase } from '../support/database.ts';
import { listening } from '../support/listening.ts';

const log = pino({ level: 'silent' });

prepareTemplates();

it.each(databaseKinds)(
  'the program on %s tells of what any of its processes writes, and lets go of clients at once when it stops',
  async (kind) => {
    const dataDir = await newDataDir();
    onTestFinished(() => rm(dataDir, { recursive: true }));
    const database = kind === 'postgres' ? await withDatabase(kind) : null;
    if (database !== null) onTestFinished(() => database.close());
    const settings = readSettings({
      EARSHOT_DATA_DIR: dataDir,
      PORT: '0',
      SECRET: 'a secret of thirty-two characters, or more',
      ...(database === null ? {} : { DATABASE_URL: database.url ?? '' }),
    });
    const app = await startApp({ settings, log });
    onTestFinished(() => app.stop());
    const worker = database === null ? app : await startWorker({ settings, log });
    if (worker !== app) onTestFinished(() => worker.stop());

    const { secret } = await createApiKey(app.workplace.store, { name: 'reader', scope: 'read' }, new Date());
    const client = listening(
      await fetch(`${app.baseUrl}/api/v1/stream`, { headers: { authorization: `Bearer ${secret}` } }),
    );
    const { store } = worker.workplace;
    const brand = await newBrand(store);
    const item = anItem();
    const mention = aMention(item, brand.id);
    await publish(store, [[item, mention]]);
    expect((await client.take(1))[0]).toMatchObject({ event: 'mention', data: { id: mention.id } });

    await app.stop();
    await client.ended;
  },
  60_000,
);
