import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { stackexchange } from '../../../../crawlers/connectors/stackexchange/index.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { failureOf, serve } from '../../../net/local-server.ts';
import { manualClock } from '../../../support/clock.ts';
import { crawlContext } from '../../crawl-context.ts';
import { apiServer, expectation, fixture, type Told } from '../../search/api-server.ts';

const search = fixture('stackexchange/search.json');
const [question] = search.items;
const settings = (api: string) => ({ query: 'acme', site: 'stackoverflow', key: 's3cret-k3y', api });
const visit = (api: string, cursor: Cursor = {}) =>
  stackexchange.crawl({ settings: settings(api), cursor }, crawlContext());

it('reads questions, from a compressed answer', async () => {
  const api = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(gzipSync(JSON.stringify(search)));
  });
  const { items, minIntervalSeconds } = await visit(api);
  expect(items.map(expectation)).toEqual(fixture('stackexchange/search.expected.json'));
  expect(items[0]?.html).toContain('<code>');
  expect(minIntervalSeconds).toBeNull();
});

it('asks for questions with their text, since the last visit', async () => {
  const { api, asked } = await apiServer(() => ({ body: search }));
  const { cursor } = await visit(api);
  await visit(api, cursor);
  expect(asked[1]?.path).toBe('/search/advanced');
  expect(Object.fromEntries(asked[1]?.query ?? [])).toEqual({
    q: 'acme',
    site: 'stackoverflow',
    sort: 'creation',
    order: 'desc',
    fromdate: String(question.creation_date - 3_600),
    page: '1',
    pagesize: '100',
    filter: 'withbody',
    key: 's3cret-k3y',
  });
});

it('turns pages while there are more', async () => {
  const { api, asked } = await apiServer(({ query }) => ({
    body: { ...search, items: [{ ...question, question_id: Number(query.get('page')) }], has_more: true },
  }));
  const { items } = await visit(api);
  expect(asked.map(({ query }) => query.get('page'))).toEqual(['1', '2']);
  expect(items.map(({ guid }) => guid)).toEqual(['stackoverflow/1', 'stackoverflow/2']);
});

it('obeys an order to back off: no further page, and not before it is over', async () => {
  const { api, asked } = await apiServer(() => ({ body: { ...search, has_more: true, backoff: 130 } }));
  expect((await visit(api)).minIntervalSeconds).toBe(130);
  expect(asked).toHaveLength(1);

  const clock = manualClock();
  const context = crawlContext({ clock });
  const step = await stackexchange.history?.({ settings: settings(api), cursor: {} }, context);
  const early = stackexchange.history?.({ settings: settings(api), cursor: step?.next ?? {} }, context);
  expect(await failureOf(early as Promise<unknown>)).toMatchObject({
    reason: 'rate-limited',
    retryAfterMs: 130_000,
  });
});

it.each([
  ['a little', 100, 432],
  ['nothing', 0, 43_200],
  ['plenty', 9_000, null],
])('makes a quota of which %s is left last until midnight', async (_what, left, seconds) => {
  const { api } = await apiServer(() => ({ body: { ...search, quota_remaining: left } }));
  expect((await visit(api)).minIntervalSeconds).toBe(seconds);
});

it.each<[string, Told, object]>([
  [
    'a spent quota',
    {
      status: 400,
      body: {
        error_id: 502,
        error_name: 'throttle_violation',
        error_message: 'too many requests from this IP, more requests available in 4711 seconds',
      },
    },
    { reason: 'rate-limited', retryable: true, retryAfterMs: 4_711_000 },
  ],
  [
    'a throttle that does not say for how long',
    {
      status: 400,
      body: {
        error_id: 502,
        error_name: 'throttle_violation',
        error_message: 'violation of backoff parameter',
      },
    },
    { reason: 'rate-limited', retryAfterMs: 300_000 },
  ],
  [
    'a wrong key',
    { status: 400, body: { error_id: 403, error_name: 'access_denied', error_message: '`key` s3cret-k3y' } },
    { reason: 'unauthorized', retryable: false },
  ],
  [
    'a pause for repairs',
    { status: 400, body: { error_id: 503, error_name: 'temporarily_unavailable', error_message: '' } },
    { reason: 'server-error', retryable: true },
  ],
  [
    'a bad parameter',
    { status: 400, body: { error_id: 400, error_name: 'bad_parameter', error_message: 'site' } },
    { reason: 'client-error', retryable: false },
  ],
  [
    'questions without a body',
    { body: { ...search, items: [{ ...question, body: undefined }] } },
    { reason: 'unexpected-answer' },
  ],
  [
    'no word of the quota',
    { body: { ...search, quota_remaining: undefined } },
    { reason: 'unexpected-answer' },
  ],
])('knows %s', async (_what, told, expected) => {
  const { api } = await apiServer(() => told);
  const failure = await failureOf(visit(api));
  expect(failure).toMatchObject(expected);
  expect(failure.message).not.toContain('s3cret');
});

it('looks at questions again, a hundred at a time, and sees which were deleted', async () => {
  const { api, asked } = await apiServer(({ path }) => {
    const ids = path.slice('/questions/'.length).split(';').map(Number);
    const there = ids.filter((id) => id !== 7);
    return { body: { ...search, items: there.map((id) => ({ ...question, question_id: id, score: 77 })) } };
  });
  const known = [...Array.from({ length: 150 }, (_, id) => `stackoverflow/${id}`), 'superuser/1', null].map(
    (guid) => ({
      guid,
      url: null,
    }),
  );
  const followed = (await stackexchange.follow?.(settings(api), known, crawlContext())) ?? [];
  expect(asked).toHaveLength(2);
  expect(followed).toHaveLength(150);
  expect(followed[7]).toEqual({ known: { guid: 'stackoverflow/7', url: null }, now: 'gone' });
  expect(followed[8]?.now).toMatchObject({ engagement: { likes: 77 } });
});

it('looks no further once it is ordered to back off', async () => {
  const { api, asked } = await apiServer(() => ({ body: { ...search, items: [], backoff: 10 } }));
  const known = Array.from({ length: 150 }, (_, id) => ({ guid: `stackoverflow/${id}`, url: null }));
  expect(await stackexchange.follow?.(settings(api), known, crawlContext())).toHaveLength(100);
  expect(asked).toHaveLength(1);
});

it('knows sources apart by query, site and server, not by key', () => {
  const key = (more: object) => stackexchange.key({ query: 'acme', site: 'stackoverflow', ...more });
  expect(key({ key: 'one' })).toBe(key({}));
  expect(
    new Set([key({}), key({ query: 'x' }), key({ site: 'unix' }), key({ api: 'https://x.example' })]).size,
  ).toBe(4);
});
