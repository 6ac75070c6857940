import { expect, it } from 'vitest';
import { hackernews } from '../../../../crawlers/connectors/hackernews/index.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { SECOND } from '../../../../src/core/time.ts';
import { failureOf } from '../../../net/local-server.ts';
import { crawlContext } from '../../crawl-context.ts';
import { apiServer, expectation, fixture, type Told } from '../../search/api-server.ts';
import { wholePast } from '../../search/whole-past.ts';
import { speakHackerNews } from './speak-hackernews.ts';

const NOW = Date.parse('2026-01-15T12:00:00Z') / SECOND;

const visit = (api: string, cursor: Cursor = {}) =>
  hackernews.crawl({ settings: { query: 'acme', api }, cursor }, crawlContext());
const past = hackernews.history as NonNullable<typeof hackernews.history>;
const stories = (count: number, step = 60) =>
  Array.from({ length: count }, (_, nth) => ({ id: nth, at: NOW - (nth + 1) * step }));

it('reads stories and comments', async () => {
  const { api, asked } = await apiServer(() => ({ body: fixture('hackernews/search.json') }));
  const { items } = await visit(api);
  expect(items.map(expectation)).toEqual(fixture('hackernews/search.expected.json'));
  expect(Object.fromEntries(asked[0]?.query ?? [])).toEqual({
    query: 'acme',
    tags: '(story,comment)',
    hitsPerPage: '100',
    page: '0',
  });
});

it('asks for what came since the last visit, and an hour before', async () => {
  const { api, asked } = await apiServer(speakHackerNews(stories(5)));
  const { cursor } = await visit(api);
  const { items, missed } = await visit(api, cursor);
  expect(asked.at(-1)?.query.get('numericFilters')).toBe(`created_at_i>${NOW - 60 - 3_600 - 1}`);
  expect(items).toHaveLength(5);
  expect(missed).toBeNull();
});

it('says how many are hidden behind the thousand that a search gives', async () => {
  const { cursor } = await visit((await apiServer(speakHackerNews([{ id: 9_999, at: NOW - 90_000 }]))).api);
  const flood = [...stories(1_500, 10), { id: 9_999, at: NOW - 90_000 }];
  const { api, asked } = await apiServer(speakHackerNews(flood));
  const { items, missed } = await visit(api, cursor);
  expect(items).toHaveLength(1_000);
  expect(asked).toHaveLength(10);
  expect(missed?.atLeast).toBe(500);

  const estimated = await apiServer(speakHackerNews(flood, false));
  expect((await visit(estimated.api, cursor)).missed).toMatchObject({ atLeast: null });
});

it('reads the past behind the thousand, each story of a crowded second too', async () => {
  const crowd = Array.from({ length: 300 }, (_, nth) => ({ id: 10_000 + nth, at: NOW - 990 * 60 }));
  const { api, asked } = await apiServer(speakHackerNews([...stories(2_500), ...crowd]));
  const { guids } = await wholePast((cursor) =>
    past({ settings: { query: 'acme', api }, cursor }, crawlContext()),
  );
  expect(guids.size).toBe(2_800);
  expect(asked.length).toBeLessThan(45);
});

it('looks at stories again, many at a time, and says nothing of comments', async () => {
  const { api, asked } = await apiServer(
    speakHackerNews(stories(60).map((story) => ({ ...story, points: 99 }))),
  );
  const known = [...stories(60).map(({ id }) => String(id)), '777777', 'not a number', null].map((guid) => ({
    guid,
    url: null,
  }));
  const followed = await hackernews.follow?.({ query: 'acme', api }, known, crawlContext());
  expect(asked).toHaveLength(2);
  expect(followed).toHaveLength(60);
  expect(followed?.[0]).toMatchObject({ known: { guid: '0' }, now: { engagement: { likes: 99 } } });
});

it.each<[string, Told]>([
  ['no hits', { body: { nbHits: 0, nbPages: 0, page: 0 } }],
  [
    'hits without a time',
    { body: { ...fixture('hackernews/search.json'), hits: [{ objectID: '1', title: 'x' }] } },
  ],
  ['a count in words', { body: { ...fixture('hackernews/search.json'), nbHits: 'many' } }],
  ['a page of HTML', { headers: { 'content-type': 'text/html' }, body: '<p>Moved</p>' }],
])('takes %s for another answer than it knows', async (_what, told) => {
  const { api } = await apiServer(() => told);
  expect(await failureOf(visit(api))).toMatchObject({ reason: 'unexpected-answer', retryable: false });
});

it('keeps what it has when it is refused on the way, and stays away', async () => {
  const speak = speakHackerNews(stories(250));
  const { api } = await apiServer((asked) =>
    asked.query.get('page') === '1' ? { status: 429, headers: { 'retry-after': '90' } } : speak(asked),
  );
  expect(await visit(api)).toMatchObject({ items: { length: 100 }, minIntervalSeconds: 90 });
});

it('knows sources apart by query and server', () => {
  const keys = [
    { query: 'acme' },
    { query: 'acme phone' },
    { query: 'acme', api: 'https://search.example.com/v1' },
  ].map((settings) => hackernews.key(settings));
  expect(new Set(keys).size).toBe(3);
  expect(hackernews.key({ query: 'acme', api: 'https://hn.algolia.com/api/v1/' })).toBe(keys[0]);
});
