import type { RequestListener, ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { type Crawl, pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import { addSource, dueSourceIds } from '../../../db/repos/crawl/sources.ts';
import { items, sources } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { createOutboundHttp } from '../../../src/app/outbound-http.ts';
import { newId } from '../../../src/core/id.ts';
import type { HttpClient } from '../../../src/net/http.ts';
import { createCrawler } from '../../../src/pipeline/crawl/crawler.ts';
import type { CrawlSummary } from '../../../src/pipeline/crawl/record-crawl.ts';
import { serve } from '../../net/local-server.ts';
import { type Bench, bench } from '../bench.ts';

/** Two items, one of which speaks of Acme. */
export const FEED = `<rss version="2.0"><channel><title>Acme watch</title>
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
export function politeClient(allowPrivateHosts = ['127.0.0.1']): HttpClient {
  const http = createOutboundHttp({ ...quick, allowPrivateHosts });
  onTestFinished(() => http.close());
  return http.polite;
}

/** Sources on local sites, and the crawler that visits them. */
export interface Crawling {
  context: Bench;
  /** A source of this address that is due now. */
  watch(url: string, connector?: string): Promise<string>;
  /** The same of a site that answers as told, except that there is no robots.txt. */
  watchSite(listener: RequestListener, connector?: string): Promise<string>;
  visit(id: string, more?: Partial<Bench>): Promise<CrawlSummary | null>;
  due(): Promise<string[]>;
  ledger(id: string): Promise<Crawl[]>;
}

export const serveFeed = (response: ServerResponse, headers = {}) =>
  response.writeHead(200, headers).end(FEED);

/** A database without sources and items. */
export async function openCrawling(store: Store): Promise<Crawling> {
  await store.db.delete(sources);
  await store.db.delete(items);
  const context = bench(store, { crawlHttp: politeClient() });
  const never = new AbortController().signal;
  async function watch(url: string, connector = 'feed'): Promise<string> {
    const id = newId(context.clock.now());
    const now = context.clock.now();
    const source = { id, connector, key: id, settings: { url }, host: new URL(url).host, title: null };
    const plan = { intervalSeconds: 900, nextDueAt: now, createdAt: now, historyState: 'none' } as const;
    await addSource(store, { ...source, ...plan });
    return id;
  }
  return {
    context,
    watch,
    watchSite: async (listener, connector) => watch(`${await site(listener)}/place`, connector),
    visit: (id, more = {}) => createCrawler({ ...context, ...more }).crawl(id, never),
    due: () => dueSourceIds(store, context.clock.now(), context.wall.now(), 100),
    ledger: async (id) => (await pageOfCrawls(store, id, { limit: 200, cursor: null })).items,
  };
}
