import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertSubscription, updateSubscription } from '../../db/repos/crawl/subscriptions.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../../src/core/id.ts';
import { addMs, HOUR } from '../../src/core/time.ts';
import { watchSource } from '../../src/setup/sources.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { storeOf, visitor } from './visitor.ts';

let database: TestDatabase;
let store: Store;
const clock = manualClock();
beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
});
afterAll(() => database?.close());

it('says on the page of a source who announces its items, and how that goes', async () => {
  const now = clock.now();
  const wish = { connector: 'feed', settings: { url: 'https://blog.example/feed' } };
  const { source } = await watchSource(store, wish, now);
  const words = async () =>
    (await visitor({ store, clock }).read(`/sources/${source.id}`))
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');
  expect(await words()).not.toContain('WebSub');

  const id = newId(now);
  await insertSubscription(store, {
    id,
    sourceId: source.id,
    protocol: 'websub',
    hub: 'https://hub.example/?key=s3cret',
    topic: 'https://blog.example/feed',
    secret: 'open sesame',
    state: 'asked',
    dueAt: now,
    leaseEndsAt: null,
    lastDeliveryAt: null,
    failures: 0,
    lastError: null,
    createdAt: now,
  });
  expect(await words()).toContain('WebSub by hub.example: asked, not confirmed yet');
  expect(await words()).toContain('Nothing delivered yet');

  const lease = { leaseEndsAt: addMs(now, HOUR), lastDeliveryAt: addMs(now, -HOUR) };
  await updateSubscription(store, id, { state: 'active', ...lease });
  expect(await words()).toContain('active until 15 Jan 2026, 13:00 UTC');
  expect(await words()).toContain('Last delivery 1 hour ago');

  await updateSubscription(store, id, { state: 'denied', lastError: '<b>no</b>' });
  expect(await words()).toContain('denied (&lt;b&gt;no&lt;/b&gt;)');
  expect(await words()).not.toMatch(/s3cret|sesame/);

  await updateSubscription(store, id, { state: 'active', leaseEndsAt: now });
  expect(await words()).toContain('its lease has ended');
});
