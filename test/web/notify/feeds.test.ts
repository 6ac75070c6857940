import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseFeed } from '../../../crawlers/formats/feed/parse-feed.ts';
import { recordAttempt } from '../../../db/repos/telling/attempts.ts';
import { postMessage } from '../../../db/repos/telling/outbox.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { feedUrl } from '../../../src/access/message-links.ts';
import { newId } from '../../../src/core/id.ts';
import type { Message } from '../../../src/core/message.ts';
import { addMs, MINUTE } from '../../../src/core/time.ts';
import { everyMessage, hostile } from '../../alerts/support/every-message.ts';
import { AT, newReceiver } from '../../db/repos/samples.ts';
import { manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { LINK_KEY, storeOf, visitor } from '../visitor.ts';

const BASE = 'https://ears.example';
let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
});
afterAll(() => database?.close());

const stranger = () => visitor({ store, clock: manualClock(AT), from: '203.0.113.9', baseUrl: BASE });
const pathOf = (receiverId: string) => feedUrl('', LINK_KEY, receiverId);

/** Puts a message into the outbox, and delivers it when `delivered`. */
async function tell(receiverId: string, body: Message, minute: number, delivered = true): Promise<string> {
  const at = addMs(AT, minute * MINUTE);
  const [id, deliveryId] = [newId(at), newId(at)];
  await postMessage(store, {
    id,
    eventKey: id,
    incidentId: null,
    body,
    page: null,
    createdAt: at,
    deliveries: [{ id: deliveryId, receiverId }],
  });
  const outcome = {
    id: newId(at),
    deliveryId,
    at,
    ok: true,
    reason: null,
    detail: null,
    nextAttemptAt: null,
  };
  if (delivered) await transaction(store, (tx) => recordAttempt(tx, { ...outcome, state: 'delivered' }));
  return id;
}

it('a feed holds what its receiver was told, newest first', async () => {
  const { id: receiverId } = await newReceiver(store, { kind: 'rss', settings: { title: 'Acme & more' } });
  const first = await tell(receiverId, everyMessage['incident.opened'], 1);
  const second = await tell(receiverId, everyMessage['incident.resolved'], 2);
  await tell(receiverId, everyMessage['incident.escalated'], 3, false);
  const answer = await stranger().get(pathOf(receiverId));
  expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
  const { title, items } = await parseFeed(new Uint8Array(await answer.arrayBuffer()), {});
  expect(title).toBe('Acme & more');
  expect(items.map(({ guid }) => guid)).toEqual([second, first]);
  expect(items[1]?.title).toBe('[critical] Acme: 33 negative mentions in 2 hours, usually 4.2');
  expect(items[1]?.text).toContain('33 negative mentions among 41');
});

it('whatever was crawled, it is XML and no markup but ours', async () => {
  const { id: receiverId } = await newReceiver(store, { kind: 'rss', settings: { title: 'All' } });
  const messages = Object.values(everyMessage).map(hostile);
  for (const [minute, message] of messages.entries()) await tell(receiverId, message, minute);
  const xml = await stranger().read(pathOf(receiverId));
  const { items } = await parseFeed(new TextEncoder().encode(xml), {});
  expect(items).toHaveLength(messages.length);
  for (const { html } of items) expect(html ?? '').not.toMatch(/<(?!\/?p>)/u);
});

it('a reader that has it already is not sent it again', async () => {
  const { id } = await newReceiver(store, { kind: 'rss', settings: { title: 'Quiet' } });
  const etag = (await stranger().get(pathOf(id))).headers.get('etag') ?? '';
  expect((await stranger().get(pathOf(id), { 'if-none-match': etag })).status).toBe(304);
  await tell(id, everyMessage.ping, 1);
  expect((await stranger().get(pathOf(id), { 'if-none-match': etag })).status).toBe(200);
});

it('there is none without the signed address, or for another kind of receiver', async () => {
  const { id } = await newReceiver(store, { kind: 'email' });
  expect((await stranger().get(pathOf(id))).status).toBe(404);
  expect((await stranger().get('/feeds/made-up/incidents.rss')).status).toBe(404);
});
