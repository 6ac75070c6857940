import { load } from 'cheerio';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { parseOpml } from '../../crawlers/formats/opml.ts';
import { allSources, findSource } from '../../db/repos/crawl/sources.ts';
import type { Store } from '../../db/store.ts';
import type { Source } from '../../src/core/source.ts';
import type { SourceWish } from '../../src/setup/sources.ts';
import { allKinds } from '../../src/web/sources/kinds.ts';
import { catalogue } from '../../src/web/words/catalogue.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { idleWork } from '../support/idle-work.ts';
import { post } from '../support/seed-posts.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

const clock = manualClock();
const FRAGMENT = { origin: 'http://localhost:3000', 'hx-request': 'true' };
let database: TestDatabase;
let store: Store;
let pages: Visitor;
let looked: Pick<SourceWish, 'connector' | 'settings'>[];

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  const items = [post({ guid: '1', title: 'One <i>', text: 'One', publishedAt: clock.now() })];
  pages = visitor({
    store,
    clock,
    work: idleWork,
    sample: async (wish) => {
      looked.push(wish);
      return { items, title: null, error: null };
    },
  });
});
beforeEach(() => {
  looked = [];
});
afterAll(() => database?.close());

async function added(kind: string, fields: Record<string, string>): Promise<Source> {
  const answer = await pages.submit(`/sources/new/${kind}`, fields);
  const id = /[0-9a-f-]{36}/u.exec(answer.headers.get('location') ?? '')?.[0] ?? '';
  const source = await findSource(store, id);
  if (source === null) throw new Error(await answer.text());
  return source;
}

it('asks for what a kind needs, shows what is there, and adds it', async () => {
  const form = load(await pages.read('/sources/new/page'));
  expect(form('input[name="set-url"]').attr('required')).toBeDefined();
  const fields = {
    'set-url': 'https://forum.example/',
    'set-items.select': 'article',
    'set-items.title': 'h2',
  };
  const look = await pages.submit('/sources/new/page/look', fields, FRAGMENT);
  expect(load(await look.text())('.newest').text()).toContain('One <i>');
  const settings = { url: 'https://forum.example/', items: { select: 'article', title: 'h2' } };
  expect(looked).toEqual([{ connector: 'page', settings }]);
  expect(await allSources(store)).toEqual([]);
  expect(await added('page', { ...fields, title: 'Forum' })).toMatchObject({
    connector: 'page',
    settings,
    title: 'Forum',
  });
});

it('adds what a preset stands for', async () => {
  const source = await added('youtube', { 'set-channel': 'UCBR8-60-B28hp2BmDPdntcQ' });
  expect(source.settings.url).toContain('channel_id=UCBR8-60-B28hp2BmDPdntcQ');
});

it.each([
  ['page', {}, 'url: '],
  ['youtube', { 'set-channel': 'UC' }, 'channel'],
])('says what %s lacks in %j', async (kind, fields, words) => {
  const answer = await pages.submit(`/sources/new/${kind}`, fields);
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
});

it('keeps a secret that is not written again, and never shows it', async () => {
  const fields = {
    'set-host': 'imap.example.com',
    'set-user': 'me',
    'set-password': 'SECRET',
    'set-secure': 'yes',
  };
  const mail = await added('imap', fields);
  const page = await pages.read(`/sources/${mail.id}`);
  expect(page).not.toContain('SECRET');
  const change = {
    title: 'Complaints',
    minutes: '30',
    'set-user': 'me',
    'set-secure': 'yes',
    'set-password': '',
  };
  await pages.submit(`/sources/${mail.id}`, change);
  expect(await findSource(store, mail.id)).toMatchObject({
    title: 'Complaints',
    intervalSeconds: 1800,
    settings: { host: 'imap.example.com', user: 'me', password: 'SECRET', secure: true },
  });
});

it('is paused, resumed and removed', async () => {
  const { id } = await added('hackernews', { 'set-query': 'acme' });
  await pages.submit(`/sources/${id}/pause`, {});
  expect((await findSource(store, id))?.status).toBe('paused');
  expect(await pages.read('/sources?status=paused')).toContain(id);
  expect(await pages.read('/sources?status=active&kind=hackernews')).not.toContain(id);
  await pages.submit(`/sources/${id}/resume`, {});
  expect(await findSource(store, id)).toMatchObject({ status: 'active', nextDueAt: clock.now() });
  await pages.submit(`/sources/${id}/remove`, {});
  expect(await findSource(store, id)).toBeNull();
});

it('takes subscription lists, names what it cannot take, and gives its own', async () => {
  const list = `<opml version="2.0"><body>
    <outline text="A &amp; B" xmlUrl="https://a.example/feed?x=1&amp;y=2"/>
    <outline text="Bad" xmlUrl="gopher://b.example"/>
    <outline text="Nothing"/></body></opml>`;
  const answer = await pages.upload('/sources/opml', { file: new File([list], 'feeds.opml') });
  const words = load(await answer.text()).text();
  expect(words).toContain('1 feed added, 0 read already, 2 refused.');
  expect(words).toMatch(/Bad\s*line 3/u);
  const given = parseOpml(await pages.read('/sources/opml'));
  expect(given.feeds).toContainEqual({
    url: 'https://a.example/feed?x=1&y=2',
    title: 'A & B',
    line: expect.any(Number),
  });
});

it('speaks of every kind in each language', () => {
  for (const kind of allKinds()) expect(catalogue, kind.id).toHaveProperty([kind.description]);
});
