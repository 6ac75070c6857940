import { load } from 'cheerio';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { allBrands } from '../../db/repos/brands/brands.ts';
import { allSources } from '../../db/repos/crawl/sources.ts';
import type { Store } from '../../db/store.ts';
import type { FetchedItem } from '../../src/core/item.ts';
import type { Sample } from '../../src/setup/sample-source.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { idleWork } from '../support/idle-work.ts';
import { post } from '../support/seed-posts.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

const clock = manualClock();
let database: TestDatabase;
let store: Store;
let pages: Visitor;
let asked: string[];
let answer: Awaited<ReturnType<Sample>>;

const said = (text: string): FetchedItem => post({ guid: text, text, publishedAt: clock.now() });

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  pages = visitor({
    store,
    clock,
    work: {
      ...idleWork,
      rematch: async (id) => void asked.push(`rematch ${id}`),
      crawlDue: async () => void asked.push('crawl'),
    },
    sample: async () => answer,
  });
});
beforeEach(() => {
  asked = [];
  answer = { items: [said('Acme rocks <b>'), said('nothing of it')], title: null, error: null };
});
afterAll(() => database?.close());

const FRAGMENT = { origin: 'http://localhost:3000', 'hx-request': 'true' };

it('carries answers from step to step, and goes back to one that is wrong', async () => {
  expect((await pages.get('/welcome/query?name=')).status).toBe(422);
  const query = load(await pages.read('/welcome/query?name=Acme&aliases=Acme+Inc,+ACME+Corp'));
  expect(query('textarea[name="query"]').text()).toBe('"Acme" OR "Acme Inc" OR "ACME Corp"');
  expect(query('input[name="aliases"]').attr('value')).toBe('Acme Inc, ACME Corp');
  const wrong = await pages.get('/welcome/sources?name=Acme&query=acme+OR');
  expect(wrong.status).toBe(422);
  expect(load(await wrong.text())('textarea[name="query"]').text()).toBe('acme OR');
});

it('shows what a query would find on the web, and where it cannot be read', async () => {
  const found = load(
    await (await pages.submit('/welcome/preview', { name: 'Acme', query: 'acme' }, FRAGMENT)).text(),
  );
  expect(found.text()).toContain('It finds 4 of 8 posts from Google News, Bing News, Hacker News, Bluesky.');
  expect(found('.examples').first().text()).toContain('Acme rocks <b>');
  expect(found('summary').text()).toBe('4 are left out');
  const wrong = load(
    await (await pages.submit('/welcome/preview', { name: 'Acme', query: 'a (b' }, FRAGMENT)).text(),
  );
  expect(wrong('mark.is-fault').length).toBe(1);
  expect(wrong('[role="alert"]').text()).toContain('cannot be read');
});

it('tries a place that is ticked, and says what stands in the way', async () => {
  const page = load(await pages.read('/welcome/sources?name=Acme'));
  const place = page('input[name="source"]').first().attr('value') ?? '';
  const fields = { name: 'Acme', chosen: 'yes', source: place, tried: place };
  expect(await (await pages.submit('/welcome/look', fields, FRAGMENT)).text()).toContain('Found 2 posts.');
  answer = { items: [], title: null, error: { reason: 'robots', detail: '' } };
  expect(await (await pages.submit('/welcome/look', fields, FRAGMENT)).text()).toContain(
    'Blocked: its robots.txt forbids the visit.',
  );
  expect(await (await pages.submit('/welcome/look', { ...fields, source: 'other' }, FRAGMENT)).text()).toBe(
    '',
  );
  const whole = load(await (await pages.submit('/welcome/look', fields)).text());
  expect(whole('.offer').first().text()).toContain('Blocked');
});

it('writes at the end and not before, all or nothing', async () => {
  expect(await allBrands(store)).toEqual([]);
  const source = JSON.stringify({
    connector: 'feed',
    settings: { url: 'https://a.example/feed' },
    title: 'A',
  });
  const fields = {
    name: 'Acme',
    competitors: 'Globex',
    query: '"Acme"',
    chosen: 'yes',
    source,
    submitted: 'yes',
  };
  const refused = await pages.submit('/welcome', { ...fields, kind: 'slack', to: 'no address' });
  expect([refused.status, await allBrands(store), await allSources(store)]).toEqual([422, [], []]);
  const done = await pages.submit('/welcome', {
    ...fields,
    kind: 'email',
    to: 'pr@acme.example',
    digest: 'yes',
  });
  const [acme, globex] = await allBrands(store);
  expect(done.headers.get('location')).toBe(`/welcome/watching/${acme?.id}`);
  expect(asked.toSorted()).toEqual([`rematch ${acme?.id}`, `rematch ${globex?.id}`, 'crawl'].toSorted());
  expect(await allSources(store)).toMatchObject([{ title: 'A' }]);
  expect((await pages.get('/welcome/query?name=Acme')).status).toBe(422);
});

it('fills itself until every place was visited, and leaves those alone who read', async () => {
  const [acme] = await allBrands(store);
  const page = load(await pages.read(`/welcome/watching/${acme?.id}`));
  const href = page('#so-far').attr('hx-get') ?? '';
  expect(page('#so-far').text()).toContain('0 of 1 place visited');
  expect((await pages.get(href)).status).toBe(204);
});
