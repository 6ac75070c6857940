import { rm } from 'node:fs/promises';
import pino from 'pino';
import { expect, it, onTestFinished, vi } from 'vitest';
import { subscriptionOf } from '../../db/repos/crawl/subscriptions.ts';
import { pageOfMentions } from '../../db/repos/mentions/mention-feed.ts';
import { startApp } from '../../src/app/app.ts';
import { readSettings } from '../../src/config/settings.ts';
import { addBrand } from '../../src/setup/brands.ts';
import { watchSource } from '../../src/setup/sources.ts';
import { localFeed, post } from '../pipeline/subscriptions/local-feed.ts';
import { localHub } from '../pipeline/subscriptions/local-hub.ts';
import { newDataDir, prepareTemplates } from '../support/database.ts';

prepareTemplates();

it('subscribes to a new source by itself, keeps what the hub delivers, and says goodbye', async () => {
  const dataDir = await newDataDir();
  onTestFinished(() => rm(dataDir, { recursive: true }));
  const env = { EARSHOT_DATA_DIR: dataDir, PORT: '0', ALLOW_PRIVATE_HOSTS: '127.0.0.1' };
  const log = pino({ level: 'silent' });
  const hub = await localHub();
  const feed = await localFeed();
  feed.head = `<atom:link rel="hub" href="${hub.url}"/><atom:link rel="self" href="${feed.url}"/>`;
  const app = await startApp({ settings: readSettings(env), log, tick: '* * * * * *' });
  onTestFinished(() => app.stop());
  const { store } = app.workplace;
  const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 });

  await addBrand(store, { name: 'Acme' }, new Date());
  const wish = { connector: 'feed', settings: { url: feed.url } };
  const { source } = await watchSource(store, wish, new Date());
  await eventually(async () => expect((await subscriptionOf(store, source.id))?.state).toBe('active'));
  await hub.settled();

  expect(await hub.deliver(feed.url, feed.document([post(3, 'Acme is superb')]))).toEqual([204]);
  const { items } = await pageOfMentions(store, {}, '-publishedAt', { limit: 9, cursor: null });
  expect(items.map(({ title }) => title)).toContain('Acme is superb');

  await store.db.execute(`update sources set status = 'paused'`);
  await eventually(async () => expect(hub.subscribers.size).toBe(0));
}, 60_000);
