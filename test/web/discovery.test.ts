import { load } from 'cheerio';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Discovery } from '../../crawlers/discover/discover-sources.ts';
import { allSources } from '../../db/repos/crawl/sources.ts';
import type { Store } from '../../db/store.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { idleWork } from '../support/idle-work.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

const feed = {
  connector: 'feed',
  settings: { url: 'https://blog.example/feed' },
  url: 'https://blog.example/feed',
};
let database: TestDatabase;
let store: Store;
let pages: Visitor;
let visited: string[];
let looked: string[];
let found: Omit<Discovery, 'url'>;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  pages = visitor({
    store,
    clock: manualClock(),
    work: { ...idleWork, crawl: async (id) => void visited.push(id) },
    discover: async (url) => {
      looked.push(url);
      return { url, ...found };
    },
  });
});
beforeEach(() => {
  visited = [];
  looked = [];
  found = { feeds: [], error: null };
});
afterAll(() => database?.close());

it('the page that adds sources asks for the address of a site', async () => {
  const $ = load(await pages.read('/sources/new'));
  const form = $('form[action="/sources/discover"]');
  expect(form.attr('method')).toBe('post');
  expect(form.find('input[name="url"]').attr('required')).toBeDefined();
});

it('finds are shown with what is in them, and those that can be read with a button that adds them', async () => {
  const items = [{ title: 'One <b>&', url: 'https://blog.example/1', publishedAt: new Date('2026-01-02') }];
  found.feeds = [
    { ...feed, type: null, title: 'Blog', items, ok: true, error: null },
    { ...feed, type: null, title: null, items: [], ok: false, error: { reason: 'not-found', detail: '404' } },
  ];
  const answer = await pages.submit('/sources/discover', { url: 'blog.example' });
  expect([answer.status, looked]).toEqual([200, ['https://blog.example/']]);
  const $ = load(await answer.text());
  expect(
    $('article h3')
      .toArray()
      .map((each) => $(each).text()),
  ).toEqual(['Blog', feed.url]);
  expect($('article a[href="https://blog.example/1"]').text()).toBe('One <b>&');
  expect($('article').last().text()).toContain('there is nothing at its address');
  const forms = $('article form[action="/sources"]');
  expect(forms).toHaveLength(1);

  const fields = Object.fromEntries(
    forms
      .find('input')
      .toArray()
      .map((input) => [$(input).attr('name') ?? '', $(input).attr('value') ?? '']),
  );
  const added = await pages.submit('/sources', fields);
  const [source] = await allSources(store);
  expect(source).toMatchObject({ connector: 'feed', settings: feed.settings });
  expect(added.headers.get('location')).toBe(`/sources/${source?.id}?notice=source-added`);
  expect(visited).toEqual([source?.id]);
  const again = await pages.submit('/sources', fields);
  expect(again.headers.get('location')).toBe(`/sources/${source?.id}?notice=source-known`);
});

it('nothing found is said, and so is a page that could not be read', async () => {
  found.error = { reason: 'dns', detail: 'unknown' };
  const page = await (await pages.submit('/sources/discover', { url: 'http://nowhere.example' })).text();
  expect(page).toContain('Nothing was found there');
  expect(page).toContain('its name is not known');
});

it.each([
  ['/sources/discover', { url: 'javascript:alert(1)' }],
  ['/sources/discover', { url: 'file:///etc/passwd' }],
  ['/sources/discover', { url: '' }],
  ['/sources', { connector: 'feed', settings: 'no' }],
  ['/sources', { connector: 'feed', settings: '{"url":"x"}' }],
  ['/sources', { connector: 'pigeon', settings: '{}' }],
])('%s does nothing with %j', async (path, fields) => {
  const before = (await allSources(store)).length;
  expect((await pages.submit(path, fields)).status).toBe(422);
  expect([looked, visited, (await allSources(store)).length]).toEqual([[], [], before]);
});

it('forms from elsewhere are not acted on', async () => {
  const headers = { origin: 'https://evil.example' };
  const fields = { connector: 'feed', settings: JSON.stringify(feed.settings), url: 'https://a.example' };
  for (const path of ['/sources', '/sources/discover']) {
    expect((await pages.submit(path, fields, headers)).status).toBe(403);
  }
  expect(looked).toEqual([]);
});
