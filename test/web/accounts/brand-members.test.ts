import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setBrandRoles } from '../../../db/repos/members.ts';
import { pageOfMentions } from '../../../db/repos/mention-feed.ts';
import { updateUser } from '../../../db/repos/users.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { addBrand } from '../../../src/setup/brands.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { ingest, type Seeded, seed } from '../../support/seed.ts';
import { post } from '../../support/seed-posts.ts';
import { storeOf } from '../visitor.ts';
import { type Browser, browser, people } from './browser.ts';

/** What nobody may see who has nothing to do with the other brand. */
const OTHERS = /zyxware|quorvane|kestrelsson/iu;

let database: TestDatabase;
let store: Store;
let seeded: Seeded;
let own: Browser;
let foreign: { mention: string; story: string | null; author: string | null; brand: string };

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  seeded = await seed(store);
  const { clock } = seeded;
  const brand = await addBrand(store, { name: 'Zyxware', query: 'zyxware' }, clock.now());
  const [hour, minute] = [3_600_000, 60_000];
  const text =
    'Zyxware cannot keep its promise: the quorvane broke on the very first day, and support never called back.';
  await ingest(
    store,
    clock,
    [1, 2, 3].map((nth) =>
      post({
        url: `https://quorvane${nth}.example/post`,
        title: 'Zyxware and the quorvane',
        text,
        author: 'Ida Kestrelsson',
        publishedAt: new Date(clock.now().getTime() - hour + nth * minute),
      }),
    ),
  );
  const [mention] = (
    await pageOfMentions(store, { brandId: brand.id }, '-publishedAt', { limit: 1, cursor: null })
  ).items;
  if (mention === undefined) throw new Error('nothing was heard of the other brand');
  foreign = { mention: mention.id, story: mention.storyId, author: mention.authorId, brand: brand.id };
  const ids = await people(store, 'responder');
  await updateUser(store, ids.responder, { role: null, updatedAt: new Date() });
  await transaction(store, (tx) => setBrandRoles(tx, ids.responder, { [seeded.brand.id]: 'responder' }));
  own = browser({ store });
  await own.signIn('responder@example.com');
}, 120_000);
afterAll(() => database?.close());

describe('who has a role for one brand', () => {
  it('sees nothing of another on any page that lists', async () => {
    const admin = browser({ store });
    await admin.signIn('first@example.com');
    expect(OTHERS.test(await admin.read('/mentions'))).toBe(true);
    const brand = seeded.brand.id;
    for (const path of [
      '/',
      '/mentions',
      '/mentions?q=promise',
      `/mentions?brand=${foreign.brand}`,
      '/mentions?group=story',
      '/mentions/export?format=ndjson',
      '/mentions/export?format=csv',
      '/incidents',
      '/stories',
      `/stories?brand=${foreign.brand}`,
      '/authors',
      `/authors?brand=${foreign.brand}`,
      '/praise',
      `/praise?brand=${foreign.brand}`,
      '/compare',
      `/compare?brand=${foreign.brand}`,
      '/themes',
      `/themes?brand=${foreign.brand}`,
      `/brands/${brand}`,
      '/settings',
      `/incidents/${seeded.incidentId}`,
    ]) {
      const answer = await own.get(path);
      const page = await answer.text();
      expect([200, 303, 403, 404], path).toContain(answer.status);
      // What was asked for may be said again in the form it was asked with.
      expect(OTHERS.exec(page.replaceAll(/value="[^"]*"/gu, ''))?.[0], path).toBeUndefined();
    }
    expect((await own.get('/mentions')).status).toBe(200);
  });

  it('finds nothing of another by its id', async () => {
    for (const path of [
      `/mentions/${foreign.mention}`,
      `/stories/${foreign.story}`,
      `/authors/${foreign.author}`,
      `/brands/${foreign.brand}`,
    ]) {
      expect((await own.get(path)).status, path).toBe(404);
    }
  });

  it('changes nothing of another', async () => {
    const answer = await own.send(`/mentions/${foreign.mention}/sentiment`, { sentiment: 'positive' });
    expect(answer.status).toBe(404);
    const [mention] = (
      await pageOfMentions(store, { ids: [foreign.mention] }, '-publishedAt', { limit: 1, cursor: null })
    ).items;
    expect(mention?.scorer).not.toBe('person');
  });

  it('comes to no page of the set-up', async () => {
    for (const path of ['/alerts', '/sources', '/receivers', '/digests', '/deliveries', '/settings/data']) {
      expect((await own.get(path)).status, path).toBe(403);
    }
  });

  it('answers for the own one', async () => {
    const { to } = await own.send(`/incidents/${seeded.incidentId}/comment`, { text: 'on it' });
    expect(to).toContain('notice=commented');
  });
});
