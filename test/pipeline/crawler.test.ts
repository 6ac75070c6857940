import type { RequestListener, ServerResponse } from 'node:http';
import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createPoliteClient } from '../../crawlers/politeness/polite-client.ts';
import { insertBrand } from '../../db/repos/brands/brands.ts';
import { pageOfCrawls } from '../../db/repos/crawl/crawls.ts';
import { leaseSource } from '../../db/repos/crawl/source-leases.ts';
import {
  addSource,
  deleteSource,
  dueSourceIds,
  findSource,
  updateSource,
} from '../../db/repos/crawl/sources.ts';
import { items, sources } from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import { createOutboundHttp } from '../../src/app/outbound-http.ts';
import { newId } from '../../src/core/id.ts';
import { addMs, DAY, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import type { HttpClient } from '../../src/net/http.ts';
import { createCrawler } from '../../src/pipeline/crawler.ts';
import { newBrand, storeOn } from '../db/repos/samples.ts';
import { closed, localClient, serve } from '../net/local-server.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { type Bench, bench } from './bench.ts';

const FEED = `<rss version="2.0"><channel><title>Acme watch</title>
  <item><guid isPermaLink="false">1</guid><title>Acme is awful</title><pubDate>Thu, 15 Jan 2026 11:50:00 GMT</pubDate></item>
  <item><guid isPermaLink="false">2</guid><title>Weather</title><pubDate>Wed, 07 Jan 2026 11:00:00 GMT</pubDate></item>
</channel></rss>`;

/** Answers as `listener` says, except that there is no robots.txt. */
const site = (listener: RequestListener) =>
  serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else listener(request, response);
  });

const quick = { userAgentContact: null, perHostConcurrency: 2, perHostDelayMs: 0 };

/** The client that crawls in production; it may reach this machine only where it is let. */
function politeClient(allowPrivateHosts = ['127.0.0.1']): HttpClient {
  const http = createOutboundHttp({ ...quick, allowPrivateHosts });
  onTestFinished(() => http.close());
  return http.polite;
}

describeOnBothDatabases('crawling a source', (open) => {
  let store: Store;
  let context: Bench;
  beforeAll(async () => {
    store = storeOn(await open());
    await newBrand(store, { query: 'acme' });
  });
  beforeEach(async () => {
    await store.db.delete(sources);
    await store.db.delete(items);
    context = bench(store, { crawlHttp: politeClient() });
  });

  const never = new AbortController().signal;
  const visit = (id: string, more: Partial<Bench> = {}) =>
    createCrawler({ ...context, ...more }).crawl(id, never);
  const due = () => dueSourceIds(store, context.clock.now(), context.wall.now(), 100);
  const ledger = async (id: string) => (await pageOfCrawls(store, id, { limit: 200, cursor: null })).items;

  async function watch(url: string, connector = 'feed'): Promise<string> {
    const id = newId(context.clock.now());
    const now = context.clock.now();
    const source = { id, connector, key: id, settings: { url }, host: new URL(url).host, title: null };
    const plan = { intervalSeconds: 900, nextDueAt: now, createdAt: now, historyState: 'none' } as const;
    await addSource(store, { ...source, ...plan });
    return id;
  }
  const watchSite = async (listener: RequestListener, connector?: string) =>
    watch(`${await site(listener)}/place`, connector);
  const serveFeed = (response: ServerResponse, headers = {}) => response.writeHead(200, headers).end(FEED);

  it('brings its items, and says in the ledger what it came to', async () => {
    const id = await watchSite((_request, response) => serveFeed(response, { etag: '"1"' }));
    const planned = context.clock.now();
    context.clock.advance(MINUTE);
    const summary = await visit(id);
    expect(summary).toMatchObject({
      outcome: 'ok',
      reason: null,
      itemsFound: 2,
      itemsNew: 2,
      mentionsNew: 1,
    });
    expect(summary?.brandIds).toHaveLength(1);
    const now = context.clock.now();
    expect(await ledger(id)).toMatchObject([
      { outcome: 'ok', status: 200, plannedAt: planned, startedAt: now, finishedAt: now, bytes: FEED.length },
    ]);
    const source = await findSource(store, id);
    expect(source).toMatchObject({
      title: 'Acme watch',
      status: 'active',
      lastSuccessAt: now,
      lastError: null,
    });
    expect(source?.nextDueAt.getTime()).toBeGreaterThanOrEqual(now.getTime() + 15 * MINUTE);
    expect(await due()).toEqual([]);
  });

  it('asks whether something changed, and takes 304 for an answer', async () => {
    const id = await watchSite((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else serveFeed(response, { etag: '"1"' });
    });
    await visit(id);
    context.clock.advance(HOUR);
    expect(await visit(id)).toMatchObject({ outcome: 'not-modified', itemsFound: 0, brandIds: [] });
    expect((await ledger(id)).map(({ outcome, status }) => [outcome, status])).toEqual([
      ['not-modified', 304],
      ['ok', 200],
    ]);
  });

  const noise = Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 7_919) % 256));
  const login = '<html><body><form><input type="password"></form></body></html>';
  it.each<[string, RequestListener, { reason: string; status: number | null; source: string }]>([
    ['noise', (_q, a) => a.end(noise), { reason: 'not-a-feed', status: 200, source: 'failing' }],
    ['nothing', (_q, a) => a.end(), { reason: 'empty', status: 200, source: 'failing' }],
    ['404', (_q, a) => a.writeHead(404).end(), { reason: 'not-found', status: 404, source: 'failing' }],
    ['a login page', (_q, a) => a.end(login), { reason: 'login-page', status: 200, source: 'blocked' }],
    [
      'a redirect to itself',
      (q, a) => a.writeHead(302, { location: q.url ?? '' }).end(),
      { reason: 'redirect-loop', status: 302, source: 'failing' },
    ],
    ['a broken connection', (_q, a) => a.destroy(), { reason: 'network', status: null, source: 'failing' }],
  ])(
    'takes %s for what it is, and comes again later',
    async (_what, listener, { reason, status, source }) => {
      const id = await watchSite(listener);
      expect(await visit(id)).toMatchObject({ outcome: 'failed', reason, itemsFound: 0 });
      expect(await ledger(id)).toMatchObject([{ outcome: 'failed', reason, status, itemsFound: 0 }]);
      expect(await findSource(store, id)).toMatchObject({
        status: source,
        failures: 1,
        lastSuccessAt: null,
        cursor: {},
      });
      expect((await findSource(store, id))?.lastError).toContain(reason);
      expect(await due()).toEqual([]);
      context.clock.advance(DAY);
      expect(await due()).toEqual([id]);
    },
  );

  it('never comes again where a place is gone', async () => {
    const id = await watchSite((_request, response) => response.writeHead(410).end());
    expect(await visit(id)).toMatchObject({ outcome: 'failed', reason: 'gone' });
    context.clock.advance(365 * DAY);
    expect(await due()).toEqual([]);
  });

  it.each([
    ['seconds', '7200'],
    ['a date', 'Thu, 15 Jan 2026 14:00:00 GMT'],
  ])('waits as long as it is asked to in %s', async (_form, retryAfter) => {
    const id = await watchSite((_request, response) =>
      response.writeHead(429, { 'retry-after': retryAfter }).end(),
    );
    const before = context.clock.now();
    expect(await visit(id)).toMatchObject({ reason: 'rate-limited' });
    expect((await findSource(store, id))?.nextDueAt).toEqual(addMs(before, 2 * HOUR));
  });

  it('goes to no private address that was not named', async () => {
    let requests = 0;
    const origin = await serve((_request, response) => {
      requests += 1;
      response.end(FEED);
    });
    const id = await watch(origin);
    expect(await visit(id, { crawlHttp: politeClient([]) })).toMatchObject({ reason: 'private-address' });
    expect(await findSource(store, id)).toMatchObject({ status: 'blocked' });
    expect(requests).toBe(0);
  });

  it('gives up on a feed that never ends', async () => {
    const http = createPoliteClient({
      http: localClient({ timeoutMs: SECOND }),
      userAgent: 'Earshot/0',
      product: 'Earshot',
      perHostConcurrency: 2,
    });
    let ended: Promise<void> = Promise.resolve();
    const id = await watchSite((_request, response) => {
      ended = closed(response);
      response.writeHead(200).write(FEED.slice(0, 200));
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    });
    expect(await visit(id, { crawlHttp: http })).toMatchObject({ outcome: 'failed', reason: 'timeout' });
    await ended;
  });

  it('gives up on a huge answer while it is still small', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    const id = await watchSite((_request, response) => {
      const more = () => {
        while (sent < 200 && response.write(chunk)) sent += 1;
        if (sent >= 200) response.end();
      };
      response.on('drain', () => {
        sent += 1;
        more();
      });
      more();
    });
    const before = process.memoryUsage().rss;
    expect(await visit(id)).toMatchObject({ outcome: 'failed', reason: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect(sent).toBeLessThan(100);
  });

  it('survives a connector that throws, and tells nobody its words', async () => {
    const broken: HttpClient = {
      fetch: () => {
        throw new TypeError('token=s3cret is not a function');
      },
    };
    const id = await watchSite((_request, response) => serveFeed(response));
    expect(await visit(id, { crawlHttp: broken })).toMatchObject({ outcome: 'failed', reason: 'internal' });
    expect(JSON.stringify([await ledger(id), await findSource(store, id)])).not.toContain('s3cret');
    context.clock.advance(HOUR);
    expect(await visit(id)).toMatchObject({ outcome: 'ok', itemsNew: 2 });
    expect(await findSource(store, id)).toMatchObject({ status: 'active', failures: 0, lastError: null });
  });

  it('says so when nothing can read a source', async () => {
    expect(await visit(await watch('https://x.example', 'telepathy'))).toMatchObject({
      reason: 'bad-settings',
    });
    expect(await visit(await watch('ftp://x.example'))).toMatchObject({ reason: 'bad-settings' });
  });

  it('lets no bad source harm the others', async () => {
    const bad = await watchSite((_request, response) => response.end(noise));
    const worse = await watchSite((_request, response) => response.destroy());
    const good = await watchSite((_request, response) => serveFeed(response));
    const summaries = await Promise.all([bad, worse, good].map((id) => visit(id)));
    expect(summaries.map((summary) => summary?.outcome)).toEqual(['failed', 'failed', 'ok']);
  });

  it('does not move the cursor when the items cannot be kept', async () => {
    const asked: (string | undefined)[] = [];
    const id = await watchSite((request, response) => {
      asked.push(request.headers['if-none-match']);
      serveFeed(response, { etag: '"1"' });
    });
    const scorer = {
      id: 'broken',
      score: () => {
        throw new Error('no opinion');
      },
    };
    expect(await visit(id, { scorer })).toMatchObject({ outcome: 'failed', reason: 'internal' });
    expect(await findSource(store, id)).toMatchObject({ cursor: {} });
    expect(await store.db.$count(items)).toBe(0);
    expect(await visit(id)).toMatchObject({ outcome: 'ok', itemsNew: 2, mentionsNew: 1 });
    expect(asked).toEqual([undefined, undefined]);
  });

  it('leaves no trace when it is cut off, and is due again', async () => {
    const cut = new AbortController();
    const id = await watchSite(() => cut.abort());
    const before = await findSource(store, id);
    expect(await createCrawler(context).crawl(id, cut.signal)).toBeNull();
    expect(await ledger(id)).toEqual([]);
    expect(await findSource(store, id)).toEqual(before);
    expect(await due()).toEqual([id]);
  });

  it('is left to the worker that began it', async () => {
    const id = await watchSite((_request, response) => serveFeed(response));
    const wall = context.wall.now();
    await leaseSource(store, id, wall, addMs(wall, MINUTE));
    expect(await visit(id)).toBeNull();
    context.wall.advance(MINUTE);
    expect(await visit(id)).toMatchObject({ outcome: 'ok' });
    expect(await visit(newId(wall))).toBeNull();
  });

  it('goes to a place once, however many workers are sent there at once', async () => {
    let requests = 0;
    const id = await watchSite((_request, response) => {
      requests += 1;
      serveFeed(response);
    });
    const summaries = await Promise.all([1, 2, 3, 4].map(() => visit(id)));
    expect(summaries.filter((summary) => summary !== null).length).toBe(requests);
    expect(await ledger(id)).toHaveLength(requests);
  });

  it('keeps to what people decided meanwhile', async () => {
    const id = await watchSite(async (_request, response) => {
      await updateSource(store, id, { status: 'paused', title: 'Our forum' });
      serveFeed(response);
    });
    await visit(id);
    expect(await findSource(store, id)).toMatchObject({ status: 'paused', title: 'Our forum' });
    const failing = await watchSite(async (_request, response) => {
      await updateSource(store, failing, { status: 'paused' });
      response.destroy();
    });
    await visit(failing);
    expect(await findSource(store, failing)).toMatchObject({ status: 'paused', failures: 1 });
  });

  it('takes it calmly when its source is removed meanwhile', async () => {
    const log = pino({ level: 'silent' });
    const complaints = vi.spyOn(log, 'error');
    const id = await watchSite(async (_request, response) => {
      await deleteSource(store, id);
      serveFeed(response);
    });
    expect(await visit(id, { log })).toMatchObject({ outcome: 'ok', itemsNew: 2 });
    const failing = await watchSite(async (_request, response) => {
      await deleteSource(store, failing);
      response.destroy();
    });
    expect(await visit(failing, { log })).toMatchObject({ outcome: 'failed', reason: 'network' });
    expect(complaints).not.toHaveBeenCalled();
  });

  it('does not store what retention would take away', async () => {
    const id = await watchSite((_request, response) => serveFeed(response));
    expect(await visit(id, { retentionDays: 7 })).toMatchObject({ itemsFound: 2, itemsNew: 1 });
  });

  it('reads pages as well', async () => {
    await insertBrand(store, {
      ...(await newBrand(store, { query: 'x' })),
      id: newId(addMs(context.clock.now(), 1)),
      name: 'Page brand',
      query: 'globex',
    });
    const article = `<html><head><title>News</title></head><body><article><h1>Globex at large</h1><p>${'Globex is wonderful and everybody says so. '.repeat(20)}</p></article></body></html>`;
    const id = await watchSite(
      (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(article),
      'page',
    );
    expect(await visit(id)).toMatchObject({ outcome: 'ok', itemsNew: 1, mentionsNew: 1 });
    const [row] = await store.db.select().from(items).where(eq(items.sourceId, id));
    expect(row?.text).toContain('Globex is wonderful');
  });
});
