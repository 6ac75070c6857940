import { request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let test: TestApi;
let server: ServerType;
let base: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
  const site = new Hono();
  site.route('/', test.api);
  site.get('*', (c) => c.text('a page'));
  server = serve({ fetch: site.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await database.close();
});

it('answers under its own addresses and leaves the others to the pages', async () => {
  const page = await fetch(`${base}/brands`);
  expect(await page.text()).toBe('a page');
  expect(page.headers.get('cache-control')).toBeNull();
  expect((await fetch(`${base}/healthz`)).status).toBe(200);
  expect((await fetch(`${base}/metrics`)).status).toBe(200);
  const nowhere = await fetch(`${base}/api/nowhere`);
  expect(nowhere.status).toBe(404);
  expect(nowhere.headers.get('content-type')).toBe('application/problem+json');
});

it('answers HEAD as GET, without a body', async () => {
  const headers = { authorization: `Bearer ${await test.keyOf('read')}` };
  const answer = await fetch(`${base}/api/v1/brands`, { method: 'HEAD', headers });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('ratelimit-limit')).toBe('600');
  expect(await answer.text()).toBe('');
});

it('knows unknown methods and faults of its own here too', async () => {
  const authorization = `Bearer ${await test.keyOf('write')}`;
  const put = await fetch(`${base}/api/v1/brands`, { method: 'PUT', headers: { authorization } });
  expect(put.status).toBe(405);
  const refused = await fetch(`${base}/api/v1/brands?x=1`, { headers: { authorization } });
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(refused.status).toBe(422);
});

it('stops reading a body of unknown length once it is too large', async () => {
  const authorization = `Bearer ${await test.keyOf('write')}`;
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { authorization, 'content-type': 'application/json' };
    const sent = request(`${base}/api/v1/brands`, { method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode);
      sent.destroy();
    });
    sent.on('error', reject);
    for (let megabyte = 0; megabyte < 3; megabyte++) sent.write(' '.repeat(1024 * 1024));
    sent.end();
  });
  expect(status).toBe(413);
});

it.each([
  ['too large', 413, 6_000_000],
  ['without a key', 401, 6_000_000],
])('takes all of a body that is refused as %s before it says so', async (_, status, length) => {
  const authorization = status === 401 ? 'Bearer none' : `Bearer ${await test.keyOf('write')}`;
  const socket = connect(Number(new URL(base).port), '127.0.0.1').pause();
  const broken = new Promise<never>((_, reject) => socket.on('error', reject));
  const head = `POST /api/v1/mentions HTTP/1.1\r\nHost: a.test\r\nAuthorization: ${authorization}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`;
  socket.write(head);
  for (let rest = length; rest > 0; rest -= 50_000) {
    const written = new Promise((resolve) => socket.write(' '.repeat(50_000), resolve));
    await Promise.race([written, broken]);
  }
  const answer = await Promise.race([text(socket), broken]);
  expect(answer).toContain(`HTTP/1.1 ${status} `);
});
