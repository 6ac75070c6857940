import { expect, it } from 'vitest';
import { github } from '../../../../crawlers/connectors/github/index.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { SECOND } from '../../../../src/core/time.ts';
import { failureOf } from '../../../net/local-server.ts';
import { crawlContext } from '../../crawl-context.ts';
import { apiServer, expectation, fixture, type Told } from '../../search/api-server.ts';

const search = fixture('github/search.json');
const [issue] = search.items;
const NOW = Date.parse('2026-01-15T12:00:00Z') / SECOND;

const visit = (api: string, cursor: Cursor = {}, more: object = {}) =>
  github.crawl({ settings: { query: 'acme', api, ...more }, cursor }, crawlContext());
const issues = (count: number, from: number) =>
  Array.from({ length: count }, (_, nth) => ({ ...issue, id: from + nth }));

it('reads issues', async () => {
  const { api } = await apiServer(() => ({ body: search }));
  const { items, missed, minIntervalSeconds } = await visit(api);
  expect(items.map(expectation)).toEqual(fixture('github/search.expected.json'));
  expect({ missed, minIntervalSeconds }).toEqual({ missed: null, minIntervalSeconds: null });
});

it('asks for issues created since the last visit, as who the token says', async () => {
  const { api, asked } = await apiServer(() => ({ body: search }));
  const { cursor } = await visit(`${api}/api/v3/`, {}, { token: 's3cret-t0ken' });
  await visit(`${api}/api/v3/`, cursor);
  expect(asked[0]).toMatchObject({
    path: '/api/v3/search/issues',
    headers: { authorization: 'Bearer s3cret-t0ken' },
  });
  expect(asked[1]?.headers).not.toHaveProperty('authorization');
  expect(Object.fromEntries(asked[1]?.query ?? [])).toEqual({
    q: 'acme is:issue created:>=2026-01-15T09:00:00Z',
    sort: 'created',
    order: 'desc',
    per_page: '100',
    page: '1',
  });
});

it.each([
  ['acme is:pr', 'acme is:pr'],
  ['acme OR "acme phone"', '(acme OR "acme phone") is:issue'],
])('asks for %j with %j', async (query, q) => {
  const { api, asked } = await apiServer(() => ({ body: search }));
  await visit(api, {}, { query });
  expect(asked[0]?.query.get('q')).toBe(q);
});

it('counts what is beyond the pages that one visit reads', async () => {
  const { api, asked } = await apiServer(({ query }) => ({
    body: { ...search, total_count: 2_000, items: issues(100, 1_000 * Number(query.get('page'))) },
  }));
  const { items, missed } = await visit(api, { newestAt: '2026-01-10T00:00:00Z', familiar: 3 });
  expect(asked).toHaveLength(5);
  expect(items).toHaveLength(500);
  expect(missed?.atLeast).toBe(1_497);
});

it('says when the search was given up early, and asks again', async () => {
  const { api } = await apiServer(() => ({ body: { ...search, incomplete_results: true } }));
  const stored = { newestAt: '2026-01-15T09:30:00Z', familiar: 0 };
  const { items, missed, cursor } = await visit(api, stored);
  expect(items).toHaveLength(2);
  expect(missed).toEqual({ atLeast: null, reason: expect.stringContaining('gave up early') });
  expect(cursor).toEqual(stored);
});

it('stays away until a spent quota is renewed', async () => {
  const { api, asked } = await apiServer(() => ({
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + 42) },
    body: { ...search, total_count: 500, items: issues(100, 1) },
  }));
  expect((await visit(api)).minIntervalSeconds).toBe(42);
  expect(asked).toHaveLength(1);
});

it.each<[string, Told, object]>([
  [
    'a spent quota',
    {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + 30) },
      body: { message: "API rate limit exceeded for 192.0.2.1. (But here's the good news …)" },
    },
    { reason: 'rate-limited', retryable: true, retryAfterMs: 30_000 },
  ],
  [
    'a secondary limit that says how long',
    {
      status: 403,
      headers: { 'retry-after': '75' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    },
    { reason: 'rate-limited', retryAfterMs: 75_000 },
  ],
  [
    'a secondary limit that only says so',
    {
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' },
    },
    { reason: 'rate-limited', retryAfterMs: 60_000 },
  ],
  ['a bare 429', { status: 429 }, { reason: 'rate-limited', retryAfterMs: 60_000 }],
  [
    'a ban',
    { status: 403, body: { message: 'Request forbidden by administrative rules.' } },
    { reason: 'forbidden', retryable: false },
  ],
  [
    'a wrong token',
    { status: 401, body: { message: 'Bad credentials' } },
    { reason: 'unauthorized', retryable: false },
  ],
  [
    'a query it cannot read',
    { status: 422, body: { message: 'Validation Failed' } },
    { reason: 'bad-settings', retryable: false },
  ],
  [
    'issues without an address',
    { body: { ...search, items: [{ ...issue, html_url: undefined }] } },
    { reason: 'unexpected-answer' },
  ],
  [
    'a renamed list',
    { body: { total_count: 1, incomplete_results: false, results: [issue] } },
    { reason: 'unexpected-answer' },
  ],
])('knows %s', async (_what, told, expected) => {
  const { api } = await apiServer(() => told);
  const failure = await failureOf(visit(api, {}, { token: 's3cret-t0ken' }));
  expect(failure).toMatchObject(expected);
  expect(failure.message).not.toContain('s3cret');
});

it('reads the past in slices', async () => {
  const { api, asked } = await apiServer(({ query }) => {
    const before = query.get('q')?.includes('created:<2026-01-15T10:00:01Z');
    const items = before ? [{ ...issue, id: 5, created_at: '2020-01-01T00:00:00Z' }] : issues(100, 100);
    return { body: { ...search, total_count: before ? 1 : 3_000, items } };
  });
  const settings = { query: 'acme', api };
  const first = await github.history?.({ settings, cursor: {} }, crawlContext());
  const second = await github.history?.({ settings, cursor: first?.next ?? {} }, crawlContext());
  expect(asked.at(-1)?.query.get('q')).toBe('acme is:issue created:<2026-01-15T10:00:01Z');
  expect(second).toMatchObject({ items: [{ guid: '5' }], next: null });
});

it.each(['a AND b OR c NOT d AND e OR f AND g', 'x'.repeat(257), ' '])(
  'does not take the query %j',
  (query) => {
    expect(github.settings.safeParse({ query }).success).toBe(false);
  },
);
