import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/core/id.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let test: TestApi;
let acme: string;
let globex: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
  acme = (await test.ask('POST', '/brands', { name: 'Acme' })).body.id;
  globex = (await test.ask('POST', '/brands', { name: 'Globex' })).body.id;
});
afterAll(() => database.close());

const push = (items: unknown) => test.ask('POST', '/mentions', { items });

it('stores the good among bad ones and answers in the order given', async () => {
  const answer = await push([
    { url: 'https://a.test/1', title: 'Acme and Globex', text: 'Acme is awful', author: 'Mia', rating: 1 },
    { url: 'not a url', text: 'Acme' },
    'what',
    { url: 'https://a.test/2', text: 'about nobody', publishedAt: '2026-01-10T08:00:00Z' },
    { url: 'https://a.test/3' },
    { url: 'https://a.test/4', text: 'Acme', source: newId(new Date(0)) },
    { url: 'https://a.test/5', text: 'Acme', publishedAt: 'soon', stars: 3 },
  ]);
  expect(answer.status).toBe(200);
  const { results, ...counts } = answer.body;
  expect(counts).toEqual({ created: 2, existing: 0, refused: 5 });
  expect(results.map(({ index }: { index: number }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(results[0]).toMatchObject({ ok: true, status: 'created' });
  expect(new Set(results[0].mentions.map(({ brandId }: { brandId: string }) => brandId))).toEqual(
    new Set([acme, globex]),
  );
  expect(results[1]).toEqual({ index: 1, ok: false, error: 'url: expected an absolute http(s) URL' });
  expect(results[2].ok).toBe(false);
  expect(results[3]).toMatchObject({ ok: true, status: 'created', id: null, mentions: [] });
  expect(results[4].error).toBe('text: expected a text or a title');
  expect(results[5].error).toBe('source: there is no such source');
  expect(results[6].error).toContain('publishedAt: expected a time');
  expect(results[6].error).toContain('stars: is not known here');

  const { body } = await test.ask('GET', `/mentions/${results[0].id}`);
  expect(body).toMatchObject({
    url: 'https://a.test/1',
    author: 'Mia',
    rating: 1,
    sentiment: 'negative',
    connector: 'push',
    sourceId: null,
    publishedAt: '2026-01-15T12:00:00.000Z',
  });
  expect(new Set(test.work.slice(-2))).toEqual(new Set([`evaluate ${acme}`, `evaluate ${globex}`]));
});

it('takes one URL for one item, however often and with whatever words it comes', async () => {
  const first = await push([{ url: 'https://b.test/x?utm_source=mail', text: 'Acme is fine' }]);
  const again = await push([
    { url: 'https://b.test/x', text: 'Acme is fine, edited' },
    { url: 'https://b.test/x#top', text: 'Acme is fine' },
  ]);
  expect(again.body).toMatchObject({ created: 0, existing: 2 });
  for (const result of again.body.results) {
    expect(result).toMatchObject({ ok: true, status: 'exists', id: first.body.results[0].id });
  }
  const twins = [
    { url: 'https://home.test/', text: 'Acme once' },
    { url: 'https://home.test/', text: 'Acme twice' },
  ];
  expect((await push(twins)).body).toMatchObject({ created: 1, existing: 1 });
  expect((await push(twins)).body).toMatchObject({ created: 0, existing: 2 });
  const { body } = await test.ask('GET', '/mentions?host=home.test');
  expect(body.items).toHaveLength(1);
});

it('keeps where an item comes from', async () => {
  const settings = { url: 'https://c.test/feed' };
  const source = (await test.ask('POST', '/sources', { connector: 'feed', settings })).body.id;
  await push([
    { url: 'https://c.test/1', text: 'Acme', source },
    { url: 'https://c.test/2', text: 'Acme', source: 'Trust Pilot' },
  ]);
  const urls = async (filter: string) => {
    const { body } = await test.ask('GET', `/mentions?${filter}`);
    return body.items.map(({ url }: { url: string }) => url);
  };
  expect(await urls(`source=${source}`)).toEqual(['https://c.test/1']);
  expect(await urls('connector=trust-pilot')).toEqual(['https://c.test/2']);
});

it('understands days, times without a zone, ratings with a scale of their own, and empty texts', async () => {
  const pushed = await push([
    {
      url: 'https://e.test/1',
      text: 'Acme',
      title: '',
      author: ' ',
      publishedAt: '2026-01-10',
      rating: '8/10',
    },
    { url: 'https://e.test/2', text: 'Acme', publishedAt: '2026-01-10T08:00', rating: '90 %', source: '' },
    { url: 'https://e.test/3', text: 'Acme', publishedAt: '2026-01-10T08:00:00+02:00', rating: 4.5 },
    { url: 'https://e.test/4', text: '', title: '' },
    { url: 'https://e.test/5', text: 'Acme', rating: 8 },
    { url: 'https://e.test/6', text: 'Acme', rating: '12/10' },
  ]);
  const stored = async (index: number) =>
    (await test.ask('GET', `/mentions/${pushed.body.results[index].id}`)).body;
  const place = { connector: 'push' };
  expect(await stored(0)).toMatchObject({ ...place, title: null, author: null, rating: 4 });
  expect(await stored(0)).toMatchObject({ publishedAt: '2026-01-10T00:00:00.000Z' });
  expect(await stored(1)).toMatchObject({ ...place, publishedAt: '2026-01-10T08:00:00.000Z', rating: 4.5 });
  expect(await stored(2)).toMatchObject({ publishedAt: '2026-01-10T06:00:00.000Z', rating: 4.5 });
  const errors = pushed.body.results.slice(3).map(({ error }: { error: string }) => error);
  expect(errors[0]).toBe('text: expected a text or a title');
  expect(errors[1]).toContain('rating: expected a number from 0 to 5');
  expect(errors[2]).toContain('rating: expected a number from 0 to 5');
});

it('takes one URL for one item, whichever place is said to have it', async () => {
  const url = 'https://f.test/1';
  const places = ['shop', 'Trust Pilot', null].map((source) => ({ url, text: `Acme at ${source}`, source }));
  expect((await push(places)).body).toMatchObject({ created: 1, existing: 2, refused: 0 });
});

it('takes a bare array for the items, and a thousand at once', async () => {
  const items = Array.from({ length: 1_000 }, (_, n) => ({
    url: `https://d.test/${n}`,
    text: `number ${n}`,
  }));
  expect((await test.ask('POST', '/mentions', items)).body.created).toBe(1_000);
  const tooMany = await push([...items, ...items.slice(0, 1)]);
  expect(tooMany.status).toBe(422);
  expect(tooMany.body.errors[0]).toMatchObject({ path: 'items' });
  expect((await push([])).body).toEqual({ results: [], created: 0, existing: 0, refused: 0 });
});
