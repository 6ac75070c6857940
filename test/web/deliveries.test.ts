import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordAttempt } from '../../db/repos/telling/attempts.ts';
import { findDelivery } from '../../db/repos/telling/deliveries.ts';
import { type Store, transaction } from '../../db/store.ts';
import { newId } from '../../src/core/id.ts';
import type { Receiver } from '../../src/core/receiver.ts';
import { addMs, DAY } from '../../src/core/time.ts';
import { postPing } from '../../src/pipeline/post-ping.ts';
import { AT, newReceiver } from '../db/repos/samples.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

let database: TestDatabase;
let store: Store;
let pages: Visitor;
let hook: Receiver;
let parked: string;
let taken: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  pages = visitor({ store, clock: manualClock(AT) });
  const settings = { url: 'https://hooks.example.com/SECRET', secret: 'whsec_SECRET' };
  hook = await newReceiver(store, { name: 'Hook', kind: 'webhook', settings });
  const mail = await newReceiver(store, { name: 'Mail' });
  parked = await postPing(store, hook.id, addMs(AT, -2 * DAY));
  await record(parked, {
    ok: false,
    reason: 'not-found',
    detail: 'answered 404',
    state: 'parked',
    tookMs: 2_340,
  });
  taken = await postPing(store, mail.id, AT);
  await record(taken, { ok: true, reason: null, detail: 'the mail server took it', state: 'delivered' });
});
afterAll(() => database?.close());

function record(
  deliveryId: string,
  more: Pick<Parameters<typeof recordAttempt>[1], 'ok' | 'reason' | 'detail' | 'state' | 'tookMs'>,
) {
  const attempt = { id: newId(AT), deliveryId, at: AT, nextAttemptAt: null, ...more };
  return transaction(store, (tx) => recordAttempt(tx, attempt));
}

it('those that were given up stand above all others, once', async () => {
  const words = wordsOf(await pages.read('/deliveries'));
  expect(words).toMatch(
    /Given up: somebody should look Send all again Hook: Test message Parked .* Mail: Test message/u,
  );
  expect(words.match(/Hook: Test message/gu)).toHaveLength(1);
});

it('are found by receiver, state and day', async () => {
  const shown = async (query: string) =>
    wordsOf(await pages.read(`/deliveries?${query}`)).match(/\w+: Test message/gu);
  expect(await shown(`receiver=${hook.id}`)).toEqual(['Hook: Test message']);
  expect(await shown('state=delivered')).toEqual(['Mail: Test message']);
  expect(await shown('from=2026-01-14')).toEqual(['Mail: Test message']);
  expect(await shown('to=2026-01-13')).toEqual(['Hook: Test message']);
  expect(await shown('from=nonsense&receiver=x&state=odd')).toHaveLength(2);
});

it('one shows every attempt, what to do and what was sent, never where to or with which secret', async () => {
  const page = await pages.read(`/deliveries/${parked}`);
  const words = wordsOf(page);
  expect(words).toContain('Failed, there is nothing at its address (answered 404) 2.34 s');
  expect(words).toContain('Look at its settings');
  expect(words).toContain('{ &quot;type&quot;: &quot;ping&quot;');
  expect(page).not.toContain('SECRET');
  expect(await pages.read(`/deliveries/${taken}`)).toContain('<iframe');
});

it('all that were given up are sent again at one touch', async () => {
  await pages.submit('/deliveries/retry', {});
  expect((await findDelivery(store, parked))?.state).toBe('pending');
  expect((await findDelivery(store, taken))?.state).toBe('delivered');
});

/** What a page says, without its markup. */
function wordsOf(page: string): string {
  return page
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.:])/gu, '$1');
}
