import { expect, it } from 'vitest';
import { lemmy } from '../../../../crawlers/connectors/lemmy/index.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { failureOf } from '../../../net/local-server.ts';
import { crawlContext } from '../../crawl-context.ts';
import { type Asked, apiServer, expectation, fixture, type Told } from '../../search/api-server.ts';
import { wholePast } from '../../search/whole-past.ts';
import { speakV3, speakV4 } from './speak-lemmy.ts';

const visit = (site: string, cursor: Cursor = {}) =>
  lemmy.crawl({ settings: { query: 'acme', site }, cursor }, crawlContext());
const paths = (asked: readonly Asked[]) => asked.map(({ path }) => path);

const past = lemmy.history as NonNullable<typeof lemmy.history>;

it.each([
  ['0.19', 'v3'],
  ['1.0', 'v4'],
])('reads posts and comments of Lemmy %s, and remembers how to ask', async (_lemmy, version) => {
  const { api, asked } = await apiServer(({ path }) =>
    path === `/api/${version}/search` ? { body: fixture(`lemmy/${version}.json`) } : { status: 404 },
  );
  const { items, cursor } = await visit(api);
  expect(items.map(expectation)).toEqual(fixture('lemmy/search.expected.json'));
  const before = asked.length;
  await visit(api, cursor);
  expect(paths(asked.slice(before))).toEqual([`/api/${version}/search`]);
});

it('asks version 3 for all newest, and reads until both lists are known', async () => {
  const { api, asked } = await apiServer(speakV3(500, 60));
  const { cursor } = await visit(api);
  asked.length = 0;
  const { items, missed } = await visit(api, cursor);
  expect(Object.fromEntries(asked[0]?.query ?? [])).toEqual({
    q: 'acme',
    type_: 'All',
    sort: 'New',
    listing_type: 'All',
    limit: '50',
    page: '1',
  });
  // An hour of posts is two pages, though a page of comments goes back for weeks.
  expect(asked).toHaveLength(2);
  expect(items).toHaveLength(160);
  expect(missed).toBeNull();
});

it('asks version 4 for the time since the last visit, by cursor', async () => {
  const { api, asked } = await apiServer(speakV4(500));
  const { cursor } = await visit(api);
  asked.length = 0;
  const { items, missed } = await visit(api, cursor);
  expect(asked.map(({ query }) => Object.fromEntries(query))).toEqual([
    { search_term: 'acme', limit: '50', time_range_seconds: '3600' },
    { search_term: 'acme', limit: '50', time_range_seconds: '3600', page_cursor: 'P50' },
  ]);
  expect(items).toHaveLength(61);
  expect(missed).toBeNull();
});

it('notices that a server was brought up to date', async () => {
  const { cursor } = await visit((await apiServer(speakV3(10, 0))).api);
  const { api, asked } = await apiServer(speakV4(10));
  const next = await visit(api, cursor);
  expect(paths(asked)).toEqual(['/api/v3/search', '/api/v4/search']);
  expect(next.items).toHaveLength(10);
  expect(next.cursor).toMatchObject({ version: 'v4' });
});

it.each([
  ['0.19', speakV3(430, 5), 435],
  ['1.0', speakV4(430), 430],
])('reads the whole past of Lemmy %s', async (_lemmy, speak, count) => {
  const { api } = await apiServer(speak);
  const { guids } = await wholePast((cursor) =>
    past({ settings: { query: 'acme', site: api }, cursor }, crawlContext()),
  );
  expect(guids.size).toBe(count);
});

it('says that a flood was cut short', async () => {
  const { api } = await apiServer(speakV3(500, 0));
  const { items, missed } = await visit(api, {
    newestAt: '2026-01-01T00:00:00Z',
    familiar: 0,
    version: 'v3',
  });
  expect(items).toHaveLength(200);
  expect(missed).toMatchObject({ atLeast: null });
});

it.each<[string, Told, object]>([
  [
    'the limit of 0.19',
    { status: 400, body: { error: 'rate_limit_error' } },
    { reason: 'rate-limited', retryable: true, retryAfterMs: 600_000 },
  ],
  ['the limit of 1.0', { status: 429 }, { reason: 'rate-limited', retryAfterMs: 600_000 }],
  [
    'a limit that says how long',
    { status: 429, headers: { 'retry-after': '12' } },
    { reason: 'rate-limited', retryAfterMs: 12_000 },
  ],
  [
    'another refusal',
    { status: 400, body: { error: 'invalid_query' } },
    { reason: 'client-error', retryable: false },
  ],
  [
    'a closed server',
    { status: 403, body: { error: 'instance_is_private' } },
    { reason: 'forbidden', retryable: false },
  ],
  [
    'another shape',
    { body: { search: [], next_page: null } },
    { reason: 'unexpected-answer', retryable: false },
  ],
  [
    'a time without its zone',
    {
      body: {
        ...fixture('lemmy/v4.json'),
        posts: [
          {
            ...fixture('lemmy/v4.json').posts[0],
            post: { ...fixture('lemmy/v4.json').posts[0].post, published_at: '2026-01-15T12:00:00' },
          },
        ],
      },
    },
    { reason: 'unexpected-answer' },
  ],
])('knows %s', async (_what, told, expected) => {
  const { api } = await apiServer(() => told);
  expect(await failureOf(visit(api))).toMatchObject(expected);
});

it('tells the limit, not the version that it does not speak', async () => {
  const { api } = await apiServer(({ path }) => (path.includes('v4') ? { status: 404 } : { status: 429 }));
  expect(await failureOf(visit(api))).toMatchObject({ reason: 'rate-limited' });
});
