import { afterAll, beforeAll, expect, it } from 'vitest';
import { discovery } from '../../src/app/discovery.ts';
import { addBrand } from '../../src/setup/brands.ts';
import { crawlContext } from '../crawlers/crawl-context.ts';
import { localClient, serve } from '../net/local-server.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await withDatabase('pglite');
  api = await openApi(database);
  await addBrand(api.store, { name: 'Acme' }, api.clock.now());
});
afterAll(() => database.close());

it('finds feeds and searches for the brand, in a shape that can be added as it is', async () => {
  const origin = await serve((request, response) => {
    const path = request.url ?? '';
    const item = '<item><title>One</title><link>/1</link><pubDate>1 Jan 2026 00:00:00 GMT</pubDate></item>';
    if (path === '/') response.end('<link rel="https://api.w.org/" href="/wp-json/">');
    else if (path === '/feed/' || path.includes('feed=rss2'))
      response.end(`<rss version="2.0"><channel><title>${path}</title>${item}</channel></rss>`);
    else response.writeHead(404).end();
  });
  const context = crawlContext({ http: localClient() });
  api.deps.discover = discovery({ ...api.deps, crawlHttp: context.http, sockets: context.sockets });

  const { status, body } = await api.ask('POST', '/sources/discover', { url: `${origin}/` });
  expect(status).toBe(200);
  expect(body).toEqual({
    url: `${origin}/`,
    error: null,
    feeds: [
      {
        url: `${origin}/feed/`,
        type: null,
        title: '/feed/',
        connector: 'feed',
        settings: { url: `${origin}/feed/` },
        items: [{ title: 'One', url: `${origin}/1`, publishedAt: '2026-01-01T00:00:00.000Z' }],
        ok: true,
        error: null,
      },
      expect.objectContaining({
        connector: 'wordpress',
        settings: { query: 'Acme', site: origin },
        ok: true,
      }),
      expect.objectContaining({
        url: `${origin}/comments/feed/`,
        ok: false,
        error: 'not-found: answered 404',
      }),
    ],
  });
  const [{ connector, settings }] = body.feeds;
  expect((await api.ask('POST', '/sources', { connector, settings })).status).toBe(201);
});

it('refuses what is no web address', async () => {
  const { status, body } = await api.ask('POST', '/sources/discover', { url: 'file:///etc/passwd' });
  expect([status, body.errors[0].path]).toEqual([422, 'url']);
});

it('needs a key that may write', async () => {
  const authorization = `Bearer ${await api.keyOf('read')}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const body = JSON.stringify({ url: 'https://blog.example/' });
  expect((await api.raw('/api/v1/sources/discover', { method: 'POST', headers, body })).status).toBe(403);
});
