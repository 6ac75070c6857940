import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { createPoliteClient } from '../../crawlers/politeness/polite-client.ts';
import { findSource } from '../../db/repos/crawl/sources.ts';
import type { Store } from '../../db/store.ts';
import { addMs, MINUTE } from '../../src/core/time.ts';
import { startCrawlLoop } from '../../src/jobs/crawl-loop.ts';
import { createHttpClient } from '../../src/net/client.ts';
import { createCrawler } from '../../src/pipeline/crawl/crawler.ts';
import { watchSource } from '../../src/setup/sources.ts';
import { storeOn } from '../db/repos/samples.ts';
import { bench } from '../pipeline/bench.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { log } from './plans.ts';

const HOSTS = 200;
const userAgent = 'Earshot/0';
const FEED = '<rss version="2.0"><channel><title>News</title><item><guid>1</guid></item></channel></rss>';

/** One server under many names, of which one never answers. */
async function startHosts() {
  const server = createServer((request, response) => {
    if (request.headers.host?.startsWith('hangs.')) return;
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.end(FEED);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const names = ['hangs', ...Array.from({ length: HOSTS - 1 }, (_, n) => `h${n}`)];
  const lookup: LookupFunction = (_name, options, callback) =>
    options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);
  const hosts = names.map((name) => `${name}.feeds.test:${port}`);
  const http = createHttpClient({ userAgent, allowPrivateHosts: hosts, lookup });
  onTestFinished(async () => {
    await http.close();
    server.closeAllConnections();
    server.close();
  });
  return { hosts, http: createPoliteClient({ http, userAgent, product: 'Earshot', perHostConcurrency: 2 }) };
}

describeOnBothDatabases('a host that hangs', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  it('delays none of 199 others, however many of its sources are first in line', async () => {
    const { hosts, http } = await startHosts();
    const context = bench(store, { crawlHttp: http });
    const now = context.clock.now();
    const watch = async (host: string, path: number, at: Date) =>
      (await watchSource(store, { connector: 'feed', settings: { url: `http://${host}/${path}` } }, at))
        .source;
    const [hanging = '', ...others] = hosts;
    const stuck = [];
    for (let path = 0; path < 30; path += 1) stuck.push(await watch(hanging, path, addMs(now, -MINUTE)));
    for (const host of others) await watch(host, 0, now);

    const visited: string[] = [];
    const loop = startCrawlLoop({
      crawler: createCrawler(context),
      concurrency: 8,
      perHost: 2,
      onVisited: ({ sourceId, outcome }) => void visited.push(`${outcome} ${sourceId}`),
      log,
    });
    try {
      await vi.waitFor(() => expect(visited.length).toBe(others.length), { timeout: 25_000, interval: 50 });
      expect(visited.every((visit) => visit.startsWith('ok '))).toBe(true);
      for (const { id } of stuck) expect(await findSource(store, id)).toMatchObject({ lastCrawlAt: null });
    } finally {
      await loop.stop();
    }
  });
});
