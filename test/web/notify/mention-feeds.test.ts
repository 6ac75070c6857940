import RssParser from 'rss-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setBrandRoles } from '../../../db/repos/access/members.ts';
import { deleteView } from '../../../db/repos/access/saved-views.ts';
import { users } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { transaction } from '../../../db/store.ts';
import { mentionFeedUrl } from '../../../src/access/mention-feed-links.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { addMs, MINUTE } from '../../../src/core/time.ts';
import { saveView } from '../../../src/setup/views.ts';
import { AT, aMention, anItem, newBrand, publish } from '../../db/repos/samples.ts';
import { type ManualClock, manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { LINK_KEY, storeOf, type Visitor, visitor } from '../visitor.ts';

const BASE = 'https://ears.example';
const HOSTILE = ']]></title><script>alert(1)</script>\u0000\u0007\ud800 & "quoted" \u202e';
let database: TestDatabase;
let store: Store;
let brand: Brand;
let other: Brand;
let clock: ManualClock;
let stranger: Visitor;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  brand = await newBrand(store, { name: 'Halden & <b>Sons</b>' });
  other = await newBrand(store);
  clock = manualClock(AT);
  stranger = visitor({ store, clock, from: '203.0.113.9', baseUrl: BASE });
  await mention(brand, 1, { title: 'Brakes fail', author: 'Kim', url: 'https://blog.example/1?a=1&b=2' });
  await mention(brand, 2, { title: HOSTILE, author: HOSTILE, text: HOSTILE, url: 'javascript:alert(1)' });
  await mention(other, 3, { title: 'Another brand' });
});
afterAll(() => database?.close());

async function mention(of: Brand, minute: number, more: Parameters<typeof anItem>[0]): Promise<void> {
  const item = anItem({ publishedAt: addMs(AT, -minute * MINUTE), ...more });
  await publish(store, [[item, aMention(item, of.id)]]);
}

async function viewOf(query: string): Promise<string> {
  return (await saveView(store, { name: 'Complaints & more', query, userId: null }, AT)).id;
}

const pathOf = (viewId: string, format: 'rss' | 'atom' | 'json', userId: string | null = null) =>
  mentionFeedUrl('', LINK_KEY, { viewId, userId }, format);

it.each([
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
] as const)('a saved view is a feed in %s, whatever its mentions say', async (format, type) => {
  const viewId = await viewOf(`brand=${brand.id}&sentiment=negative`);
  const answer = await stranger.get(pathOf(viewId, format));
  expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  const xml = await answer.text();
  expect(xml).not.toMatch(/<script|javascript:/u);
  const feed = await new RssParser().parseString(xml);
  expect(feed.title).toBe('Complaints & more');
  expect(feed.link).toBe(`${BASE}/mentions?brand=${brand.id}&sentiment=negative`);
  expect(feed.items).toHaveLength(2);
  const [first, second] = feed.items;
  expect(first?.title).toBe('Halden & <b>Sons</b>: Brakes fail');
  expect(first?.link).toBe('https://blog.example/1?a=1&b=2');
  expect(first?.isoDate).toBe(addMs(AT, -MINUTE).toISOString());
  expect(second?.title).toContain(']]></title><script>alert(1)</script>');
  expect(second?.link).toMatch(/^https:\/\/ears\.example\/mentions\/[0-9a-f-]{36}$/u);
});

it('a saved view is a JSON feed', async () => {
  const answer = await stranger.get(pathOf(await viewOf(`brand=${brand.id}`), 'json'));
  expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
  const feed = (await answer.json()) as Record<string, unknown> & { items: Record<string, unknown>[] };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.feed_url).toMatch(/^https:\/\/ears\.example\/feeds\/.+\/mentions\.json$/u);
  expect(feed.items[0]).toMatchObject({
    title: 'Halden & <b>Sons</b>: Brakes fail',
    content_text: 'Acme does it again',
    authors: [{ name: 'Kim' }],
    tags: ['Halden & <b>Sons</b>', 'negative'],
    language: 'en',
  });
  for (const { id, url, date_published } of feed.items) {
    expect(id).toEqual(expect.any(String));
    expect(url).toMatch(/^https:\/\//u);
    expect(new Date(String(date_published)).toISOString()).toBe(date_published);
  }
});

it('a reader that has it is not sent it again until it has changed', async () => {
  const path = pathOf(await viewOf(`brand=${other.id}`), 'rss');
  const { headers } = await stranger.get(path);
  const etag = headers.get('etag') ?? '';
  const since = headers.get('last-modified') ?? '';
  clock.advance(MINUTE);
  expect((await stranger.get(path, { 'if-none-match': etag })).status).toBe(304);
  expect((await stranger.get(path, { 'if-modified-since': since })).status).toBe(304);
  await mention(other, 0, { title: 'Newer' });
  expect((await stranger.get(path, { 'if-none-match': etag })).status).toBe(200);
  expect((await stranger.get(path, { 'if-modified-since': since })).status).toBe(200);
});

it('a feed ends with its view, and never began without a signed address', async () => {
  const viewId = await viewOf('');
  expect((await stranger.get(pathOf(viewId, 'atom'))).status).toBe(200);
  await deleteView(store, viewId, null);
  expect((await stranger.get(pathOf(viewId, 'atom'))).status).toBe(404);
  expect((await stranger.get('/feeds/made-up/mentions.rss')).status).toBe(404);
});

it('shows no other brands than whoever asked for the address may see, and nothing once they are gone', async () => {
  const userId = 'kim';
  const account = { id: userId, name: 'Kim', email: 'kim@example.com', createdAt: AT, updatedAt: AT };
  await store.db.insert(users).values(account);
  await transaction(store, (tx) => setBrandRoles(tx, userId, { [brand.id]: 'viewer' }));
  const viewId = await viewOf('');
  const titles = async () => {
    const answer = await stranger.get(pathOf(viewId, 'json', userId));
    if (answer.status !== 200) return answer.status;
    return ((await answer.json()) as { items: { title: string }[] }).items.map(({ title }) => title);
  };
  expect(await titles()).toHaveLength(2);
  await store.db.delete(users);
  expect(await titles()).toBe(404);
});
