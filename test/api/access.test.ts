import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allApiKeys, revokeApiKey } from '../../db/repos/access/api-keys.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let test: TestApi;

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
});
afterAll(() => database.close());

const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

describe('who may ask', () => {
  it('refuses requests without a key, with an unknown one and with a revoked one', async () => {
    const gone = await test.keyOf('admin');
    const [newest] = (await allApiKeys(test.store)).toReversed();
    await revokeApiKey(test.store, newest?.id ?? '', test.clock.now());
    for (const init of [{}, bearer('ear_nobody'), bearer('nonsense'), bearer(gone)]) {
      const answer = await test.raw('/api/v1/brands', init);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="earshot"');
      expect(answer.body).toEqual({
        type: 'http://earshot.localhost/api/docs#unauthorized',
        title: 'Key missing or not in use',
        status: 401,
        detail: 'no key in use came with this request',
      });
    }
  });

  it('lets a read key read and change nothing', async () => {
    const key = await test.keyOf('read');
    expect((await test.raw('/api/v1/brands', bearer(key))).status).toBe(200);
    const init = { ...bearer(key), method: 'POST', body: '{}' };
    const refused = await test.raw('/api/v1/brands', init);
    expect(refused).toMatchObject({ status: 403, body: { title: 'Not allowed' } });
  });

  it('lets an admin key write', async () => {
    const { headers } = bearer(await test.keyOf('admin'));
    const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } };
    const made = await test.raw('/api/v1/brands', { ...init, body: JSON.stringify({ name: 'Initech' }) });
    expect(made.status).toBe(201);
  });

  it('grants each key its own number of requests a minute', async () => {
    const key = await test.keyOf('read');
    const other = await test.keyOf('read');
    const ask = (secret: string) => test.raw('/api/v1/rules', bearer(secret));
    const first = await ask(key);
    expect(first.headers.get('ratelimit-limit')).toBe('600');
    expect(first.headers.get('ratelimit-remaining')).toBe('599');
    for (let i = 0; i < 599; i++) await ask(key);
    const refused = await ask(key);
    expect(refused).toMatchObject({ status: 429, body: { title: 'Too many requests' } });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect((await ask(other)).status).toBe(200);
    test.wall.advance(1_000);
    expect((await ask(key)).status).toBe(200);
  });

  it('shows the documentation to everyone', async () => {
    expect((await test.raw('/api/docs')).body).toContain('<title>Earshot API</title>');
    expect((await test.raw('/api/v1/openapi.json')).body.openapi).toBe('3.1.0');
  });
});

describe('what operators look at', () => {
  it('says that the process runs and that its database answers', async () => {
    expect((await test.raw('/healthz')).body).toEqual({ status: 'ok' });
    expect((await test.raw('/readyz')).body).toEqual({ status: 'ready' });
  });

  it('says so when the database does not answer', async () => {
    const closed = await withDatabase('pglite');
    const { raw } = await openApi(closed);
    await closed.close();
    expect((await raw('/readyz')).status).toBe(503);
    expect((await raw('/healthz')).status).toBe(200);
  });

  it('gives metrics to this machine, and to others with a key only', async () => {
    const asking = (host: string, more = {}) => ({ headers: { host, ...more } });
    const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
    const local = await test.raw('/metrics', asking('127.0.0.1:3000'), from('::ffff:127.0.0.1'));
    expect(local.headers.get('content-type')).toContain('text/plain');
    expect(local.body).toContain('earshot_sources{status="active"} 0');
    expect(local.body).toContain('earshot_deliveries{state="parked"} 0');
    expect(local.body).toContain('earshot_crawls_last_hour{outcome="failed"} 0');
    expect(local.body).toContain('earshot_mentions{sentiment="negative"} 0');
    expect(local.body).toContain('earshot_incidents_live 0');
    expect(local.body).toContain('process_cpu_user_seconds_total');
    expect((await test.raw('/metrics', {}, from('192.0.2.7'))).status).toBe(401);
    const proxied = asking('127.0.0.1:3000', { 'x-forwarded-for': '192.0.2.7' });
    expect((await test.raw('/metrics', proxied, from('127.0.0.1'))).status).toBe(401);
    expect((await test.raw('/metrics', asking('rebound.example'), from('127.0.0.1'))).status).toBe(401);
    const key = await test.keyOf('read');
    expect((await test.raw('/metrics', bearer(key), from('192.0.2.7'))).status).toBe(200);
    const { raw } = await openApi(database, 'https://ears.example');
    expect((await raw('/metrics', asking('127.0.0.1:3000'), from('127.0.0.1'))).status).toBe(401);
  });
});
