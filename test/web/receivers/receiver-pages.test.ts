import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordAttempt } from '../../../db/repos/telling/attempts.ts';
import { pageOfDeliveries } from '../../../db/repos/telling/deliveries.ts';
import { allReceivers, deleteReceiver, findReceiver } from '../../../db/repos/telling/receivers.ts';
import { auditLog } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import type { Receiver } from '../../../src/core/receiver.ts';
import { AT, newBrand, newReceiver, newRule } from '../../db/repos/samples.ts';
import { manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { idleWork } from '../../support/idle-work.ts';
import { storeOf, type Visitor, visitor } from '../visitor.ts';

const HOOK = { name: 'Desk', 'set-url': 'https://hooks.example.com/pr' };

let database: TestDatabase;
let store: Store;
let pages: Visitor;
let sent = 0;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  const deliverDue = async () => {
    sent += 1;
  };
  const work = { ...idleWork, deliverDue };
  pages = visitor({ store, clock: manualClock(AT), work });
});
beforeEach(async () => {
  sent = 0;
  for (const { id } of await allReceivers(store)) await deleteReceiver(store, id);
});
afterAll(() => database?.close());

const only = async (): Promise<Receiver> => {
  const [receiver] = await allReceivers(store);
  if (receiver === undefined) throw new Error('there is no receiver');
  return receiver;
};
const textOf = async (response: Response) => wordsOf(await response.text());

describe('a new receiver', () => {
  it('is asked for in plain words, and kept as its kind reads it', async () => {
    expect(wordsOf(await pages.read('/receivers/new'))).toContain('Slack Messages to a channel.');
    expect(wordsOf(await pages.read('/receivers/new?kind=email'))).toContain('Mail addresses');
    const mail = { name: 'PR', 'set-to': 'pr@example.com, boss@example.com' };
    const answer = await pages.submit('/receivers/new?kind=email', mail);
    expect(await only()).toMatchObject({
      kind: 'email',
      settings: { to: ['pr@example.com', 'boss@example.com'] },
    });
    expect(answer.headers.get('location')).toBe(`/receivers/${(await only()).id}?notice=receiver-added`);
    expect(wordsOf(await pages.read('/receivers'))).toMatch(
      /Untried E-mail PR pr@example\.com, boss@example\.com/u,
    );
  });

  it('says at each field what is wrong, and keeps what was written but for secrets', async () => {
    const fields = { name: 'Team', 'set-chat': 'nowhere!', 'set-token': 'SECRET-TOKEN' };
    const answer = await pages.submit('/receivers/new?kind=telegram', fields);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(wordsOf(page)).toContain('This does not look right: expected the id of a chat, or @channel');
    expect(page).toContain('value="nowhere!"');
    expect(page).not.toContain('SECRET-TOKEN');
    expect(await textOf(await pages.submit('/receivers/new?kind=slack', { name: 'Team' }))).toContain(
      'This is needed.',
    );
    await newReceiver(store, { name: 'Team' });
    expect(
      await textOf(
        await pages.submit('/receivers/new?kind=email', { name: 'Team', 'set-to': 'a@b.example' }),
      ),
    ).toContain('There is a receiver of this name already.');
  });

  it('is not made by a form from elsewhere', async () => {
    const forged = await pages.submit('/receivers/new?kind=webhook', HOOK, {
      origin: 'https://evil.example',
    });
    expect(forged.status).toBe(403);
    expect(await allReceivers(store)).toEqual([]);
  });
});

describe('secrets', () => {
  it('of a webhook are made here, shown once, and both sign while they are changed over', async () => {
    const made = await (await pages.submit('/receivers/new?kind=webhook', HOOK)).text();
    const { id, settings } = await only();
    expect(made).toContain(String(settings.secret));
    const path = `/receivers/${id}`;
    expect(await pages.read(path)).not.toContain('whsec_');

    const rotated = await (await pages.submit(`${path}/rotate`, {})).text();
    const after = await only();
    expect(after.settings.previousSecret).toBe(settings.secret);
    expect(rotated).toContain(String(after.settings.secret));
    expect(rotated).not.toContain(String(settings.secret));

    await pages.submit(`${path}/end-overlap`, {});
    expect((await only()).settings).toEqual({ url: HOOK['set-url'], secret: after.settings.secret });
    const log = JSON.stringify(await store.db.select().from(auditLog));
    expect(log).toContain('receiver.rotate');
    expect(log).not.toContain('whsec_');
  });

  it('stay where their field is left empty, are replaced where it is not, and go where asked', async () => {
    const { id } = await newReceiver(store, {
      kind: 'ntfy',
      settings: { topic: 'acme', server: 'https://ntfy.sh', token: 'tk_OLD' },
    });
    const path = `/receivers/${id}`;
    const fields = { name: 'Phones', 'set-topic': 'acme2', 'set-server': 'https://ntfy.sh' };
    expect(await pages.read(path)).not.toContain('tk_OLD');
    await pages.submit(path, fields);
    expect((await findReceiver(store, id))?.settings).toMatchObject({ topic: 'acme2', token: 'tk_OLD' });
    await pages.submit(path, { ...fields, 'set-token': 'tk_NEW' });
    expect((await findReceiver(store, id))?.settings).toMatchObject({ token: 'tk_NEW' });
    await pages.submit(path, { ...fields, 'without-token': 'yes' });
    expect((await findReceiver(store, id))?.settings).not.toHaveProperty('token');
  });
});

describe('a test', () => {
  async function test(receiver: Receiver) {
    const answer = await pages.submit(`/receivers/${receiver.id}/test`, {});
    const { items } = await pageOfDeliveries(store, { receiverId: receiver.id }, { limit: 1, cursor: null });
    const delivery = items[0];
    if (delivery === undefined) throw new Error('nothing was posted');
    return { path: answer.headers.get('location') ?? '', delivery };
  }
  const record = (
    deliveryId: string,
    more: { ok: boolean; state: 'delivered' | 'parked'; reason: 'not-found' | null },
  ) =>
    transaction(store, (tx) =>
      recordAttempt(tx, {
        ...{ id: newId(AT), deliveryId, at: AT, nextAttemptAt: null, tookMs: 1_234 },
        ...{ detail: 'answered', ...more },
      }),
    );

  it('is sent, looks for its outcome by itself, and says that it arrived', async () => {
    const receiver = await newReceiver(store);
    const { path, delivery } = await test(receiver);
    expect(delivery.type).toBe('ping');
    expect(sent).toBe(1);
    expect(await pages.read(path)).toContain(`hx-get="/receivers/${receiver.id}/tests/${delivery.id}"`);
    await record(delivery.id, { ok: true, state: 'delivered', reason: null });
    const fragment = await pages.read(`/receivers/${receiver.id}/tests/${delivery.id}`);
    expect(wordsOf(fragment)).toMatch(/^ It arrived\. .* after 1\.23 s/u);
    expect(fragment).not.toContain('hx-get');
    expect(wordsOf(await pages.read('/receivers'))).toContain('Works');
  });

  it('says why it did not arrive, and what to do', async () => {
    const receiver = await newReceiver(store);
    const { path, delivery } = await test(receiver);
    await record(delivery.id, { ok: false, state: 'parked', reason: 'not-found' });
    const words = wordsOf(await pages.read(path));
    expect(words).toContain('It did not arrive: there is nothing at its address. Look at its settings');
    expect(words).toContain('Failing');
  });
});

describe('a receiver', () => {
  it('has quiet hours, drawn and in words, in the zone of those who get it', async () => {
    const { id } = await newReceiver(store);
    const path = `/receivers/${id}`;
    await pages.submit(`${path}/quiet`, { do: 'nights', timezone: 'Europe/Berlin' });
    expect((await only()).quietHours).toEqual({
      timezone: 'Europe/Berlin',
      windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '07:00' }],
    });
    const own = { 'day-0-6': 'yes', 'day-0-7': 'yes', 'from-0': '00:00', 'to-0': '00:00' };
    await pages.submit(`${path}/quiet`, { do: 'save', timezone: 'Europe/Berlin', ...own });
    const page = await pages.read(path);
    expect(wordsOf(page)).toContain('Quiet (Europe/Berlin): Sat, Sun the whole day.');
    expect(page.match(/class="asleep"/gu)).toHaveLength(2);
    expect((await pages.submit(`${path}/quiet`, { do: 'nights', timezone: 'Nowhere' })).status).toBe(422);
    await pages.submit(`${path}/quiet`, { do: 'none' });
    expect((await only()).quietHours).toBeNull();
  });

  it('is turned off and on, and says before it is deleted what would tell nobody any more', async () => {
    const receiver = await newReceiver(store, { name: 'Desk' });
    const brand = await newBrand(store);
    await newRule(store, brand.id, { receiverIds: [receiver.id] });
    const path = `/receivers/${receiver.id}`;
    await pages.submit(`${path}/off`, {});
    expect(wordsOf(await pages.read(path))).toContain('Turned off by a person: nothing is sent to it.');
    await pages.submit(`${path}/on`, {});
    expect((await only()).disabledReason).toBeNull();
    expect(wordsOf(await pages.read(path))).toContain(
      '1 rule or digest tells it something; 1 of them would tell nobody any more.',
    );
    await pages.submit(`${path}/remove`, {});
    expect((await pages.get(path)).status).toBe(404);
  });
});

/** What a page says, without its markup. */
function wordsOf(page: string): string {
  return page
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.:])/gu, '$1');
}
