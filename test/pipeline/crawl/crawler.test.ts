import type { RequestListener } from 'node:http';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { createPoliteClient } from '../../../crawlers/politeness/polite-client.ts';
import { findSource } from '../../../db/repos/crawl/sources.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import type { HttpClient } from '../../../src/net/http.ts';
import { newBrand, storeOn } from '../../db/repos/samples.ts';
import { closed, localClient, serve } from '../../net/local-server.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Crawling, FEED, openCrawling, politeClient, serveFeed } from './crawling.ts';

describeOnBothDatabases('crawling a source', (open) => {
  let store: Store;
  let crawling: Crawling;
  beforeAll(async () => {
    store = storeOn(await open());
    await newBrand(store, { query: 'acme' });
  });
  beforeEach(async () => {
    crawling = await openCrawling(store);
  });

  it('brings its items, and says in the ledger what it came to', async () => {
    const id = await crawling.watchSite((_request, response) => serveFeed(response, { etag: '"1"' }));
    const planned = crawling.context.clock.now();
    crawling.context.clock.advance(MINUTE);
    const summary = await crawling.visit(id);
    expect(summary).toMatchObject({
      outcome: 'ok',
      reason: null,
      itemsFound: 2,
      itemsNew: 2,
      mentionsNew: 1,
    });
    expect(summary?.brandIds).toHaveLength(1);
    const now = crawling.context.clock.now();
    expect(await crawling.ledger(id)).toMatchObject([
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
    expect(await crawling.due()).toEqual([]);
  });

  it('asks whether something changed, and takes 304 for an answer', async () => {
    const id = await crawling.watchSite((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else serveFeed(response, { etag: '"1"' });
    });
    await crawling.visit(id);
    crawling.context.clock.advance(HOUR);
    expect(await crawling.visit(id)).toMatchObject({ outcome: 'not-modified', itemsFound: 0, brandIds: [] });
    expect((await crawling.ledger(id)).map(({ outcome, status }) => [outcome, status])).toEqual([
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
      const id = await crawling.watchSite(listener);
      expect(await crawling.visit(id)).toMatchObject({ outcome: 'failed', reason, itemsFound: 0 });
      expect(await crawling.ledger(id)).toMatchObject([{ outcome: 'failed', reason, status, itemsFound: 0 }]);
      expect(await findSource(store, id)).toMatchObject({
        status: source,
        failures: 1,
        lastSuccessAt: null,
        cursor: {},
      });
      expect((await findSource(store, id))?.lastError).toContain(reason);
      expect(await crawling.due()).toEqual([]);
      crawling.context.clock.advance(DAY);
      expect(await crawling.due()).toEqual([id]);
    },
  );

  it('never comes again where a place is gone', async () => {
    const id = await crawling.watchSite((_request, response) => response.writeHead(410).end());
    expect(await crawling.visit(id)).toMatchObject({ outcome: 'failed', reason: 'gone' });
    crawling.context.clock.advance(365 * DAY);
    expect(await crawling.due()).toEqual([]);
  });

  it.each([
    ['seconds', '7200'],
    ['a date', 'Thu, 15 Jan 2026 14:00:00 GMT'],
  ])('waits as long as it is asked to in %s', async (_form, retryAfter) => {
    const id = await crawling.watchSite((_request, response) =>
      response.writeHead(429, { 'retry-after': retryAfter }).end(),
    );
    const before = crawling.context.clock.now();
    expect(await crawling.visit(id)).toMatchObject({ reason: 'rate-limited' });
    expect((await findSource(store, id))?.nextDueAt).toEqual(addMs(before, 2 * HOUR));
  });

  it('goes to no private address that was not named', async () => {
    let requests = 0;
    const origin = await serve((_request, response) => {
      requests += 1;
      response.end(FEED);
    });
    const id = await crawling.watch(origin);
    expect(await crawling.visit(id, { crawlHttp: politeClient([]) })).toMatchObject({
      reason: 'private-address',
    });
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
    const id = await crawling.watchSite((_request, response) => {
      ended = closed(response);
      response.writeHead(200).write(FEED.slice(0, 200));
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    });
    expect(await crawling.visit(id, { crawlHttp: http })).toMatchObject({
      outcome: 'failed',
      reason: 'timeout',
    });
    await ended;
  });

  it('gives up on a huge answer while it is still small', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    const id = await crawling.watchSite((_request, response) => {
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
    expect(await crawling.visit(id)).toMatchObject({ outcome: 'failed', reason: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect(sent).toBeLessThan(100);
  });

  it('survives a connector that throws, and tells nobody its words', async () => {
    const broken: HttpClient = {
      fetch: () => {
        throw new TypeError('token=s3cret is not a function');
      },
    };
    const id = await crawling.watchSite((_request, response) => serveFeed(response));
    expect(await crawling.visit(id, { crawlHttp: broken })).toMatchObject({
      outcome: 'failed',
      reason: 'internal',
    });
    expect(JSON.stringify([await crawling.ledger(id), await findSource(store, id)])).not.toContain('s3cret');
    crawling.context.clock.advance(HOUR);
    expect(await crawling.visit(id)).toMatchObject({ outcome: 'ok', itemsNew: 2 });
    expect(await findSource(store, id)).toMatchObject({ status: 'active', failures: 0, lastError: null });
  });

  it('says so when nothing can read a source', async () => {
    expect(await crawling.visit(await crawling.watch('https://x.example', 'telepathy'))).toMatchObject({
      reason: 'bad-settings',
    });
    expect(await crawling.visit(await crawling.watch('ftp://x.example'))).toMatchObject({
      reason: 'bad-settings',
    });
  });
});
