import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessToken } from '../../src/access/pages-token.ts';
import { addBrand } from '../../src/setup/brands.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { storeOf, TOKEN, type Visitor, visitor } from './visitor.ts';

let database: TestDatabase;
const from = (address: string, baseUrl?: string): Visitor =>
  visitor({
    store: storeOf(database),
    clock: manualClock(),
    from: address,
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });

beforeAll(async () => {
  database = await withDatabase('pglite');
  await addBrand(storeOf(database), { name: 'Halden' }, new Date());
});
afterAll(() => database?.close());

describe('who gets in', () => {
  it.each([
    ['127.0.0.1', { host: 'localhost:3000' }, 200],
    ['127.8.9.1', { host: '127.0.0.1' }, 200],
    ['::1', { host: '[::1]:3000' }, 200],
    ['::ffff:127.0.0.1', { host: 'earshot.localhost' }, 200],
    ['127.0.0.1', { host: 'evil.example:3000' }, 403],
    ['127.0.0.1', { host: 'localhost.evil.example' }, 403],
    ['127.0.0.1', { host: '127.0.0.1.evil.example' }, 403],
    ['127.0.0.1', { host: '' }, 403],
    ['127.0.0.1', { host: 'localhost', 'x-forwarded-for': '127.0.0.1' }, 403],
    ['127.0.0.1', { host: 'localhost', forwarded: 'for=127.0.0.1' }, 403],
    ['127.0.0.1', { host: 'localhost', 'x-real-ip': '127.0.0.1' }, 403],
    ['192.168.1.20', { host: 'localhost:3000' }, 403],
    ['::ffff:192.168.1.20', { host: 'localhost:3000' }, 403],
    ['203.0.113.9', { host: '203.0.113.9:3000' }, 403],
    ['not an address', { host: 'localhost' }, 403],
  ])('%s with %o is answered %i', async (address, headers, status) => {
    expect((await from(address).get('/mentions', headers)).status).toBe(status);
  });

  it('asks everybody for the token where a proxy may stand in front', async () => {
    const throughSilentProxy = await from('127.0.0.1', 'https://ears.example').get('/');
    expect(throughSilentProxy.status).toBe(403);
    expect(await throughSilentProxy.text()).not.toContain('localhost');
  });

  it('tells others how to get in, and nothing else', async () => {
    const response = await from('203.0.113.9').get('/incidents');
    const page = await response.text();
    expect(page).toContain('?token=');
    expect(page).not.toContain('href="/incidents"');
  });

  it.each([
    ['a link that is none of ours', '/ack/nonsense'],
    ['a form that is too long', '/language'],
  ])('shows strangers no menu, not even with %s', async (_case, path) => {
    const stranger = from('203.0.113.9');
    const answer =
      path === '/language'
        ? await stranger.submit(path, { text: 'x'.repeat(70_000) })
        : await stranger.get(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toContain('Halden');
  });

  it('gives everybody the stylesheet', async () => {
    const response = await from('203.0.113.9').get('/assets/earshot.css');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/css');
  });
});

describe('the token', () => {
  const stranger = () => from('203.0.113.9');

  it('leaves a cookie, leads to the same page without the token, and opens every page from then on', async () => {
    const opened = await stranger().get(`/mentions?token=${TOKEN}&sentiment=negative`);
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe('/mentions?sentiment=negative');
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Lax/u);
    expect(cookie).not.toMatch(/Secure/u);
    expect(cookie).not.toContain(TOKEN);
    const later = await stranger().get('/mentions', { cookie: cookie.split(';')[0] ?? '' });
    expect(later.status).toBe(200);
  });

  it.each([
    ['https behind a proxy', {}, { 'x-forwarded-proto': 'https' }],
    ['the public https address', { baseUrl: 'https://ears.example' }, { host: 'ears.example' }],
  ])('leaves a secure cookie over %s', async (_case, { baseUrl }: { baseUrl?: string }, headers) => {
    const opened = await from('203.0.113.9', baseUrl).get(`/?token=${TOKEN}`, headers);
    expect(opened.headers.get('set-cookie')).toMatch(/Secure/u);
  });

  it('never leads to another site', async () => {
    const opened = await stranger().get(`//evil.example/?token=${TOKEN}`);
    expect(opened.headers.get('location')).toBe('/evil.example/');
  });

  it.each(['', 'wrong', `${TOKEN}x`, TOKEN.slice(1)])('is refused as %j', async (token) => {
    expect((await stranger().get(`/?token=${token}`)).status).toBe(403);
    expect((await stranger().get('/', { cookie: `earshot_access=${token}` })).status).toBe(403);
  });

  it('follows from the secret and differs with it', () => {
    expect(accessToken('one secret')).toBe(accessToken('one secret'));
    expect(accessToken('one secret')).not.toBe(accessToken('two secrets'));
    expect(accessToken('one secret')).toMatch(/^[\w-]{32}$/u);
  });
});

describe('forged forms', () => {
  const path = '/sources/01890000-0000-7000-8000-000000000000/crawl';
  const home = { origin: 'http://localhost:3000' };

  it.each([
    ['from our own origin', home, 404],
    ['that the browser calls same-origin', { 'sec-fetch-site': 'same-origin' }, 404],
    ['from another site', { origin: 'https://evil.example' }, 403],
    ['from another port', { origin: 'http://localhost:4000' }, 403],
    ['from a sandboxed frame', { origin: 'null' }, 403],
    ['of unknown origin', {}, 403],
    ['from another site, without Origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('a form %s is answered properly', async (_case, headers, status) => {
    expect((await from('127.0.0.1').submit(path, {}, headers)).status).toBe(status);
  });

  it('takes the public address for its own', async () => {
    const pages = from('127.0.0.1', 'https://ears.example');
    const opened = await pages.get(`/?token=${TOKEN}`);
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await pages.submit(path, {}, { origin: 'https://ears.example', cookie })).status).toBe(404);
  });

  it('does not read forms without end', async () => {
    const response = await from('127.0.0.1').submit(path, { text: 'x'.repeat(70_000) });
    expect(response.status).toBe(413);
  });
});

it('limits what a page may do', async () => {
  for (const path of ['/', '/nowhere', '/assets/earshot.css']) {
    const { headers } = await from('127.0.0.1').get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  }
  expect((await from('203.0.113.9').get('/')).headers.get('content-security-policy')).toBeTruthy();
});
