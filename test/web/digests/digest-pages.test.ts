import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageOfDeliveries } from '../../../db/repos/telling/deliveries.ts';
import { allDigests, deleteDigest, newestDigestRuns } from '../../../db/repos/telling/digests.ts';
import { auditLog } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import type { Digest } from '../../../src/core/digest.ts';
import type { Receiver } from '../../../src/core/receiver.ts';
import { sendDigest } from '../../../src/pipeline/digests/send-digest.ts';
import { AT, newBrand, newReceiver } from '../../db/repos/samples.ts';
import { manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { storeOf, type Visitor, visitor } from '../visitor.ts';

const clock = manualClock(AT);
const mails: { to: string[]; subject: string; html: string }[] = [];

let database: TestDatabase;
let store: Store;
let pages: Visitor;
let brand: Brand;
let receiver: Receiver;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  const mail = {
    async send(sent: (typeof mails)[number]) {
      mails.push(sent);
      return { ok: true as const };
    },
  };
  pages = visitor({ store, clock, mail });
  brand = await newBrand(store, { name: 'Halden', timezone: 'Europe/Berlin' });
  receiver = await newReceiver(store, { name: 'Board' });
});
beforeEach(async () => {
  clock.advance(1_000);
  for (const { id } of await allDigests(store)) await deleteDigest(store, id);
});
afterAll(() => database?.close());

const fields = (more: Record<string, string> = {}) => ({
  brand: brand.id,
  rhythm: 'weekly',
  weekday: '5',
  time: '16:30',
  timezone: 'Europe/Berlin',
  [`receiver-${receiver.id}`]: 'yes',
  do: 'save',
  ...more,
});

async function saved(more: Record<string, string> = {}): Promise<Digest> {
  await pages.submit('/digests/new', fields(more));
  const [digest] = await allDigests(store);
  if (digest === undefined) throw new Error('nothing was saved');
  return digest;
}

describe('a digest', () => {
  it('is made by simple choices, and listed with its next time', async () => {
    expect(await saved()).toMatchObject({ at: '30 16 * * 5', receiverIds: [receiver.id], enabled: true });
    expect(wordsOf(await pages.read('/digests'))).toMatch(
      /On Halden Every Friday at 16:30 Europe\/Berlin To Board Next one in 27 hours, 16 Jan 2026, 16:30 CET None went out yet\./u,
    );
  });

  it('takes a cron expression from experts, and says what is wrong', async () => {
    expect(await saved({ rhythm: 'cron', cron: '0 8,16 * * 1-5' })).toMatchObject({ at: '0 8,16 * * 1-5' });
    const refused = await pages.submit(
      '/digests/new',
      fields({ rhythm: 'cron', cron: 'now', timezone: 'Nowhere' }),
    );
    expect(refused.status).toBe(422);
    const words = wordsOf(await refused.text());
    expect(words).toContain('expected five cron fields');
    expect(words).toContain('There is no such time zone.');
    expect(await allDigests(store)).toHaveLength(1);
  });

  it('is seen as it would be mailed before it is saved, in a frame that runs and loads nothing', async () => {
    const page = await (await pages.submit('/digests/new', fields({ do: 'preview' }))).text();
    expect(page).toContain('Halden: 0 mentions, 0 negative');
    expect(page.match(/<iframe[^>]*>/u)?.[0]).toContain('sandbox="allow-top-navigation-by-user-activation"');
    expect(await allDigests(store)).toEqual([]);
  });

  it('is turned off, on and deleted', async () => {
    const { id } = await saved();
    await pages.submit(`/digests/${id}/off`, {});
    expect(await allDigests(store)).toMatchObject([{ enabled: false }]);
    await pages.submit(`/digests/${id}/on`, {});
    expect(await allDigests(store)).toMatchObject([{ enabled: true }]);
    await pages.submit(`/digests/${id}/remove`, {});
    expect((await pages.get(`/digests/${id}/edit`)).status).toBe(404);
    const actions = (await store.db.select().from(auditLog)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['digest.create', 'digest.update', 'digest.delete']));
  });
});

describe('a test of a digest', () => {
  it('goes to one receiver, and is kept among those that went out', async () => {
    const { id } = await saved({ rhythm: 'daily', time: '08:00' });
    await sendDigest({ store, clock, baseUrl: 'http://localhost:3000' }, id);
    const other = await newReceiver(store);
    const answer = await pages.submit(`/digests/${id}/send`, { receiver: other.id });
    const { items } = await pageOfDeliveries(store, { receiverId: other.id }, { limit: 9, cursor: null });
    expect(items).toMatchObject([{ type: 'digest.ready', state: 'pending' }]);
    expect(answer.headers.get('location')).toBe(`/digests/${id}/edit?test=${items[0]?.id}`);
    expect(await newestDigestRuns(store, id, 9)).toHaveLength(2);
    const words = wordsOf(await pages.read(`/digests/${id}/edit?test=${items[0]?.id}`));
    expect(words).toContain('The test is on its way');
    expect(words.match(/sent by hand/gu)).toHaveLength(1);
  });

  it('goes to an address exactly as it is previewed', async () => {
    const { id } = await saved();
    const answer = await pages.submit(`/digests/${id}/send`, { address: 'me@example.com' });
    expect(wordsOf(await answer.text())).toContain('The mail server took the mail to me@example.com.');
    expect(mails).toMatchObject([{ to: ['me@example.com'], subject: 'Halden: 0 mentions, 0 negative' }]);
    expect((await pages.submit(`/digests/${id}/send`, { address: 'nobody' })).status).toBe(422);
    expect((await pages.submit(`/digests/${id}/send`, {})).status).toBe(422);
  });
});

/** What a page says, without its markup. */
function wordsOf(page: string): string {
  return page
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.:])/gu, '$1');
}
