import { expect, it } from 'vitest';
import { discourse } from '../../../../crawlers/connectors/discourse/index.ts';
import type { FetchedItem } from '../../../../src/core/item.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { failureOf } from '../../../net/local-server.ts';
import { crawlContext } from '../../crawl-context.ts';
import { apiServer, expectation, fixture, type Told } from '../../search/api-server.ts';

const search = fixture('discourse/search.json');
const [post] = search.posts;

const visit = (site: string, cursor: Cursor = {}) =>
  discourse.crawl({ settings: { query: 'acme', site }, cursor }, crawlContext());

function answer(posts: object[], more = false): Told {
  const grouped = { ...search.grouped_search_result, more_full_page_results: more ? true : null };
  return { body: { ...search, posts, grouped_search_result: grouped } };
}

/** As the expectations name the forum. */
function atForum(site: string): (item: FetchedItem) => object {
  const { host, origin } = new URL(site);
  return (item) => {
    const { id, url, ...rest } = expectation(item);
    return {
      id: id?.replace(host, 'forum.example.com'),
      url: url?.replace(origin, 'https://forum.example.com'),
      ...rest,
    };
  };
}

it('reads posts under the titles of their topics', async () => {
  const { api, asked } = await apiServer(() => ({ body: search }));
  const { items } = await visit(`${api}/?ignored=yes`);
  expect(items.map(atForum(api))).toEqual(fixture('discourse/search.expected.json'));
  expect(asked[0]?.path).toBe('/search.json');
  expect(Object.fromEntries(asked[0]?.query ?? [])).toEqual({ q: 'acme order:latest', page: '1' });
});

it('reads a forum that is a part of its site', async () => {
  const { api, asked } = await apiServer(() => ({ body: search }));
  const { items } = await visit(`${api}/forum/`);
  expect(asked[0]?.path).toBe('/forum/search.json');
  expect(items[0]).toMatchObject({
    guid: `${new URL(api).host}/forum/p/501`,
    url: `${api}/forum/t/refunds-returns/90/14`,
  });
});

it('asks for the days since the last visit', async () => {
  const { api, asked } = await apiServer(() => ({ body: search }));
  const { cursor } = await visit(api);
  await visit(api, cursor);
  expect(asked[1]?.query.get('q')).toBe('acme order:latest after:2026-01-15');
});

it('takes an empty answer for no news', async () => {
  const { topics: _none, ...body } = { ...search, posts: [] };
  const { api } = await apiServer(() => ({ body }));
  expect(await visit(api)).toMatchObject({ outcome: 'ok', items: [], missed: null });
});

it('says that it could not read all since the last visit', async () => {
  const { api, asked } = await apiServer(({ query }) =>
    answer([{ ...post, id: Number(query.get('page')) }], true),
  );
  const { items, missed } = await visit(api, { newestAt: '2026-01-10T00:00:00Z', familiar: 0 });
  expect(asked).toHaveLength(5);
  expect(items).toHaveLength(5);
  expect(missed).toMatchObject({ atLeast: null });
});

it('reads the past day by day', async () => {
  const { api, asked } = await apiServer(({ query }) =>
    query.get('q')?.includes('before:')
      ? answer([{ ...post, id: 1, created_at: '2020-01-01T00:00:00Z' }])
      : answer([{ ...post, id: Number(query.get('page')) * 10 }], true),
  );
  const settings = { query: 'acme', site: api };
  const first = await discourse.history?.({ settings, cursor: {} }, crawlContext());
  const second = await discourse.history?.({ settings, cursor: first?.next ?? {} }, crawlContext());
  expect(asked.at(-1)?.query.get('q')).toBe('acme order:latest before:2026-01-16');
  expect(second?.next).toBeNull();
});

it.each<[string, Told, object]>([
  [
    'the limit for everybody',
    {
      status: 429,
      headers: {
        'retry-after': '7',
        'discourse-rate-limit-error-code': 'ip_10_secs_limit',
        'content-type': 'text/plain',
      },
      body: 'Slow down, too many requests from this IP address.',
    },
    { reason: 'rate-limited', retryable: true, retryAfterMs: 7_000 },
  ],
  [
    'a limit that is told in the answer',
    {
      status: 429,
      body: {
        errors: ['You’ve performed this action too many times'],
        error_type: 'rate_limit',
        extras: { wait_seconds: 23 },
      },
    },
    { reason: 'rate-limited', retryAfterMs: 23_000 },
  ],
  [
    "the search's own limit, for one address or for all",
    { status: 429, body: { failed: 'FAILED', message: 'You’re doing that too often' } },
    { reason: 'rate-limited', retryAfterMs: 60_000 },
  ],
  [
    'a forum too busy to search',
    {
      body: {
        posts: [],
        users: [],
        grouped_search_result: { ...search.grouped_search_result, error: 'The server is under extreme load' },
      },
    },
    { reason: 'server-error', retryable: true },
  ],
  [
    'a forum for members',
    { status: 403, body: { errors: ['You need to be logged in'], error_type: 'not_logged_in' } },
    { reason: 'forbidden', retryable: false },
  ],
  ['posts without a blurb', answer([{ ...post, blurb: undefined }]), { reason: 'unexpected-answer' }],
  ['no word of further pages', { body: { posts: [] } }, { reason: 'unexpected-answer' }],
])('knows %s', async (_what, told, expected) => {
  const { api } = await apiServer(() => told);
  expect(await failureOf(visit(api))).toMatchObject(expected);
});

it.each([
  ['ab', false],
  ['abc', true],
  ['車', true],
])('takes %j for a query: %j', (query, taken) => {
  expect(discourse.settings.safeParse({ query, site: 'https://forum.example.com' }).success).toBe(taken);
});
