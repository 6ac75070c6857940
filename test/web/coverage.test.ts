import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createOutboundHttp } from '../../src/app/outbound-http.ts';
import { HOUR } from '../../src/core/time.ts';
import { createCrawler } from '../../src/pipeline/crawl/crawler.ts';
import { watchSource } from '../../src/setup/sources.ts';
import { openApi, type TestApi } from '../api/support/api.ts';
import { serve } from '../net/local-server.ts';
import { bench } from '../pipeline/bench.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { type Visitor, visitor } from './visitor.ts';

let database: TestDatabase;
let api: TestApi;
let pages: Visitor;
beforeAll(async () => {
  database = await withDatabase('pglite');
  api = await openApi(database);
  pages = visitor({ store: api.store, clock: api.clock });
});
afterAll(() => database?.close());

const words = async (path: string) =>
  (await pages.read(path)).replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
const FEED =
  '<rss version="2.0"><channel><title>Club news</title><item><title>Acme is awful</title></item></channel></rss>';

it('shows a source that begins to refuse visits after the next crawl, and why', async () => {
  const { store, clock } = api;
  let forbids = false;
  const site = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (forbids) response.writeHead(403).end();
    else response.end(FEED);
  });
  const http = createOutboundHttp({
    userAgentContact: null,
    allowPrivateHosts: ['127.0.0.1'],
    perHostConcurrency: 2,
    perHostDelayMs: 0,
  });
  onTestFinished(() => http.close());
  const context = bench(store, { clock, crawlHttp: http.polite });
  const crawlDue = async () => {
    const crawler = createCrawler(context);
    const held = await crawler.claimDue(10, 10);
    for (const one of held) await crawler.visit(one, new AbortController().signal);
    return held.length;
  };
  const brand = (await api.ask('POST', '/brands', { name: 'Acme', query: 'acme' })).body;
  const { source } = await watchSource(
    store,
    { connector: 'feed', settings: { url: `${site}/feed` } },
    clock.now(),
  );
  expect(await words('/coverage')).toContain('All: it was not visited yet.');
  await crawlDue();
  expect(await words('/coverage')).toContain('Its past is being read: 0 items so far.');

  forbids = true;
  clock.advance(2 * HOUR);
  expect(await crawlDue()).toBe(1);
  for (const path of ['/coverage', `/coverage?brand=${brand.id}&days=7`]) {
    expect(await words(path)).toMatch(
      /Club news feed Blocked All since 15 Jan 2026, 12:00 UTC: it forbids the visit\. Its past is being read: 0 items so far\. 50% 1 of 2 now Next visit in \d+ minutes/u,
    );
    expect(await words(path)).toContain('Club news could not be read for 2 hours.');
  }
  for (const query of ['', `?brand=${brand.id}`]) {
    const { status, body } = await api.ask('GET', `/stats/coverage${query}`);
    expect(status).toBe(200);
    expect(body.overall).toEqual({ planned: 2, succeeded: 1, coverage: 0.5 });
    expect(body.sources).toMatchObject([
      {
        sourceId: source.id,
        status: 'blocked',
        reason: 'forbidden',
        failures: [{ reason: 'forbidden', count: 1 }],
      },
    ]);
    expect(body.gaps).toMatchObject([{ sourceId: source.id, kind: 'silent', to: null }]);
  }
  const local = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
  const metrics = (await api.raw('/metrics', { headers: { host: '127.0.0.1' } }, local)).body;
  expect(metrics).toContain('earshot_coverage_ratio 0\n');
  expect(metrics).toContain('earshot_items_missed_total 0\n');
  expect(metrics).toContain('earshot_sources{status="blocked"} 1\n');
});
