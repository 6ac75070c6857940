import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareTemplates, type TestDatabase, withDatabase } from '../support/database.ts';
import { seed } from '../support/seed.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let api: TestApi;

prepareTemplates();
beforeAll(async () => {
  database = await withDatabase('pglite');
  api = await openApi(database);
  await seed(api.store);
}, 60_000);
afterAll(() => database?.close());

describe('saved views', () => {
  it('are saved, listed, changed and forgotten', async () => {
    const made = await api.ask('POST', '/views', {
      name: 'Angry',
      query: 'sentiment=negative&cursor=abc&host=',
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: 'Angry', query: 'sentiment=negative' });
    const path = `/views/${made.body.id}`;
    expect(made.headers.get('location')).toBe(`/api/v1${path}`);
    expect(made.body.url).toBe(`http://earshot.localhost${path}`);
    for (const format of ['rss', 'atom', 'json'])
      expect(made.body.feeds[format]).toMatch(
        new RegExp(`^http://earshot\\.localhost/feeds/[\\w.-]+/mentions\\.${format}$`),
      );
    expect((await api.ask('GET', '/views')).body).toEqual({ items: [made.body], nextCursor: null });
    const changed = await api.ask('PATCH', path, { query: '?q=refund' });
    expect(changed.body).toMatchObject({ name: 'Angry', query: 'q=refund' });
    expect((await api.ask('GET', path)).body).toEqual(changed.body);
    expect((await api.ask('DELETE', path)).status).toBe(204);
    expect((await api.ask('GET', path)).status).toBe(404);
    expect((await api.ask('PATCH', path, { name: 'x' })).status).toBe(404);
  });

  it('need a name', async () => {
    const answer = await api.ask('POST', '/views', { name: ' ', query: '' });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ path: 'name' })]);
  });
});

describe('the filters that a view keeps', () => {
  it.each([
    ['sentiment=furious', 'query.sentiment', 'cannot be read'],
    ['brand=00000000-0000-7000-8000-000000000000', 'query.brand', 'there is no such brand'],
    ['q=(refund', 'query.q', expect.stringContaining('position')],
    ['colour=green', 'query.colour', 'is not known here'],
    ['toString=1', 'query.toString', 'is not known here'],
    ['from=yesterday', 'query.from', 'cannot be read'],
  ])('cannot be %s, when it is saved or changed', async (query, path, message) => {
    const refused = await api.ask('POST', '/views', { name: 'Odd', query });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path, message }] } });
    const { body } = await api.ask('POST', '/views', { name: 'Even', query: '' });
    expect((await api.ask('PATCH', `/views/${body.id}`, { query })).status).toBe(422);
  });

  it('are those of the page, each of which can be read', async () => {
    const query =
      '?sentiment=negative&from=2026-01-15&to=2026-01-16T12:00&minRating=2.5&answered=no&sort=score&each=yes&q=refund';
    expect((await api.ask('POST', '/views', { name: 'All', query })).status).toBe(201);
  });
});

describe('a search of mentions', () => {
  const search = (q: string, more = '') => api.ask('GET', `/mentions?q=${encodeURIComponent(q)}${more}`);

  it('speaks the query language of brands, within the other filters', async () => {
    const found = await search('app NEAR/3 broken -refund', '&limit=200&sentiment=negative');
    expect(found.status).toBe(200);
    expect(found.body.items.length).toBeGreaterThan(0);
    for (const { text, sentiment } of found.body.items) {
      expect(text).toMatch(/app is broken/u);
      expect(text).not.toMatch(/refund/iu);
      expect(sentiment).toBe('negative');
    }
  });

  it('is what an export holds', async () => {
    const found = await search('"deposit of 80 euros"', '&limit=200');
    const file = await api.ask(
      'GET',
      `/mentions/export?format=ndjson&q=${encodeURIComponent('"deposit of 80 euros"')}`,
    );
    const lines = file.body.trim().split('\n');
    expect(lines.map((line: string) => JSON.parse(line).id)).toEqual(
      found.body.items.map(({ id }: { id: string }) => id),
    );
  });

  it('finds nothing as an empty file, and says what is wrong with a search, and where', async () => {
    expect((await api.ask('GET', '/mentions/export?format=ndjson&q=zyzzyva')).body).toBe('');
    const answer = await search('app (refund');
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([{ path: 'q', message: 'position 11: expected )' }]);
  });
});
