import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/core/id.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';
import { pushTexts } from './support/data.ts';

let database: TestDatabase;
let test: TestApi;
let brand: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
  brand = (await test.ask('POST', '/brands', { name: 'Acme' })).body.id;
});
afterAll(() => database.close());

describe('a request with faults', () => {
  const nobody = newId(new Date(0));
  const faulty: [string, string, () => object | undefined, string[]][] = [
    ['POST', '/brands', () => ({}), ['name']],
    ['POST', '/brands', () => ({ name: 'Acme' }), ['name']],
    ['POST', '/brands', () => ({ name: 'X', query: 'a AND' }), ['query']],
    ['POST', '/brands', () => ({ name: 'X', query: '"…"' }), ['query']],
    ['POST', '/brands', () => ({ name: 'X', timezone: 'Mars/Olympus' }), ['timezone']],
    ['POST', '/brands', () => ({ name: 'X', colour: 'red' }), ['colour']],
    ['POST', '/brands', () => ({ name: 'X', aliases: ['ok', 7] }), ['aliases.1']],
    ['POST', '/brands', () => ({ name: 'X', competitorIds: [nobody] }), ['competitorIds.0']],
    ['POST', '/brands/preview', () => ({ query: '(' }), ['query']],
    ['POST', '/sources', () => ({ connector: 'telegraph', settings: {} }), ['connector']],
    ['POST', '/sources', () => ({ connector: 'feed', settings: {} }), ['settings.url']],
    ['POST', '/sources', () => ({ connector: 'feed', settings: { url: 'ftp://a.test' } }), ['settings.url']],
    ['POST', '/receivers', () => ({ name: 'r', kind: 'pigeon' }), ['kind']],
    ['POST', '/receivers', () => ({ name: 'r', kind: 'email', settings: {} }), ['settings.to']],
    ['POST', '/rules', () => ({ brandId: nobody, kind: 'negative-surge' }), ['brandId']],
    ['POST', '/rules', () => ({ brandId: brand, kind: 'moon-phase' }), ['kind']],
    [
      'POST',
      '/rules',
      () => ({ brandId: brand, kind: 'negative-surge', settings: { sensitivity: 9 } }),
      ['settings.sensitivity'],
    ],
    [
      'POST',
      '/rules',
      () => ({ brandId: brand, kind: 'negative-surge', receiverIds: [nobody] }),
      ['receiverIds.0'],
    ],
    ['POST', '/digests', () => ({ brandId: brand, at: 'daily' }), ['at']],
    ['POST', '/mentions', () => ({ items: Array.from({ length: 1_001 }, () => ({})) }), ['items']],
    ['GET', '/mentions?sentiment=angry&limit=201', () => undefined, ['sentiment', 'limit']],
    ['GET', '/mentions?from=yesterday', () => undefined, ['from']],
    ['GET', '/mentions?sort=score&sort=-reach', () => undefined, ['sort']],
    ['GET', '/brands?cursor=abc', () => undefined, ['cursor']],
    ['GET', '/stats/timeseries?brand=Acme', () => undefined, ['brand']],
    [
      'GET',
      `/stats/timeseries?brand=${newId(new Date(0))}&from=1990-01-01T00:00:00Z&step=15m`,
      () => undefined,
      ['from'],
    ],
  ];

  it.each(faulty)('%s %s is told which field it is', async (method, path, body, fields) => {
    const answer = await test.ask(method, path, body());
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({
      type: 'http://earshot.localhost/api/docs#invalid',
      title: 'Request has faults',
      status: 422,
    });
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual(fields);
  });

  it('is told that a cursor belongs to a list in another order', async () => {
    await pushTexts(test, ['Acme is awful', 'Acme is bad', 'Acme is odd']);
    const { body } = await test.ask('GET', '/mentions?limit=1');
    const crossed = await test.ask('GET', `/mentions?limit=1&sort=score&cursor=${body.nextCursor}`);
    expect(crossed.body.errors).toEqual([
      { path: 'cursor', message: 'cursor is of a list in another order' },
    ]);
  });

  it('is told that settings would name another place', async () => {
    const add = (url: string) => test.ask('POST', '/sources', { connector: 'feed', settings: { url } });
    const { body } = await add('https://one.test/feed');
    expect((await add('https://one.test/feed')).status).toBe(200);
    const moved = await test.ask('PATCH', `/sources/${body.id}`, {
      settings: { url: 'https://two.test/feed' },
    });
    expect(moved).toMatchObject({ status: 422, body: { errors: [{ path: 'settings' }] } });
  });

  it('is told that a receiver of the name exists', async () => {
    const make = (name: string) =>
      test.ask('POST', '/receivers', { name, kind: 'email', settings: { to: 'a@acme.test' } });
    await make('first');
    const second = await make('second');
    expect((await make('first')).body.errors[0].path).toBe('name');
    const renamed = await test.ask('PATCH', `/receivers/${second.body.id}`, { name: 'first' });
    expect(renamed.body.errors[0].path).toBe('name');
  });
});

describe('a request that cannot be served', () => {
  const json = { 'content-type': 'application/json' };
  const send = async (path: string, init: RequestInit) => {
    const authorization = `Bearer ${await test.keyOf('write')}`;
    return test.raw(`/api/v1${path}`, { ...init, headers: { authorization, ...init.headers } });
  };

  it('is told that its JSON is malformed', async () => {
    const answer = await send('/brands', { method: 'POST', headers: json, body: '{"name":' });
    expect(answer).toMatchObject({ status: 400, body: { title: 'Request cannot be read' } });
  });

  it('is told that its body is of a type not taken', async () => {
    const answer = await send('/brands', {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: '<a/>',
    });
    expect(answer).toMatchObject({ status: 415, body: { title: 'Unsupported media type' } });
  });

  it('is told that its body is too large, where mentions are pushed later than elsewhere', async () => {
    const body = JSON.stringify({ items: ['x'.repeat(3 * 1024 * 1024)] });
    expect((await send('/brands', { method: 'POST', headers: json, body })).status).toBe(413);
    expect((await send('/mentions', { method: 'POST', headers: json, body })).status).toBe(200);
    const larger = JSON.stringify({ items: ['x'.repeat(6 * 1024 * 1024)] });
    expect((await send('/mentions', { method: 'POST', headers: json, body: larger })).status).toBe(413);
  });

  it('is told which methods an address knows', async () => {
    const answer = await send(`/brands/${brand}`, { method: 'PUT', headers: json, body: '{}' });
    expect(answer).toMatchObject({ status: 405, body: { title: 'Method not allowed' } });
    expect(new Set(answer.headers.get('allow')?.split(', '))).toEqual(
      new Set(['GET', 'HEAD', 'PATCH', 'DELETE']),
    );
  });

  it('is told that nothing is at its address', async () => {
    expect(await send('/crystal-ball', {})).toMatchObject({ status: 404, body: { title: 'Not found' } });
    expect(await test.raw('/api/v2/brands')).toMatchObject({ status: 404, body: { status: 404 } });
  });

  it('is told an id, and nothing else, when the fault is ours', async () => {
    const broken = await openApi(database);
    broken.deps.work.rematch = () => Promise.reject(new Error('password=hunter2'));
    const answer = await broken.ask('POST', '/brands', { name: 'Unlucky' });
    expect(answer).toMatchObject({ status: 500, body: { title: 'Earshot failed', status: 500 } });
    expect(JSON.stringify(answer.body)).not.toContain('hunter2');
    expect(broken.log).toHaveLength(1);
    expect(JSON.parse(broken.log[0] ?? '')).toMatchObject({
      id: answer.body.id,
      err: { message: 'password=hunter2' },
    });
  });
});
