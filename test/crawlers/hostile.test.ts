import type { LookupFunction } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { CrawlResult } from '../../crawlers/connector.ts';
import { feed } from '../../crawlers/connectors/feed/index.ts';
import { createPoliteClient } from '../../crawlers/politeness/polite-client.ts';
import { identityKeys } from '../../src/analysis/identity/identity-keys.ts';
import { systemLookup } from '../../src/net/guard.ts';
import { NetError } from '../../src/net/http.ts';
import { localClient, serve, serveRaw } from '../net/local-server.ts';
import { crawlContext } from './crawl-context.ts';
import { hostileServers } from './hostile-servers.ts';

const HEALTHY =
  '<rss version="2.0"><channel><title>Healthy</title><item><title>well</title></item></channel></rss>';

/** A name that leads into this machine, as names may from one moment to the next. */
const lookup: LookupFunction = (hostname, options, callback) =>
  hostname === 'rebound.example'
    ? callback(null, [{ address: '127.0.0.1', family: 4 }])
    : systemLookup(hostname, options, callback);

/** The client that crawls use, which may reach only the given servers; patience is short. */
function clientFor(...origins: string[]) {
  const http = localClient({
    allowPrivateHosts: origins.map((origin) => new URL(origin).host),
    lookup,
    timeoutMs: 2_000,
    bodyTimeoutMs: 500,
    headersTimeoutMs: 500,
  });
  return createPoliteClient({ http, userAgent: 'Earshot/0', product: 'Earshot', perHostConcurrency: 2 });
}

const crawl = (url: string, http: ReturnType<typeof clientFor>) =>
  feed.crawl({ settings: { url }, cursor: {} }, crawlContext({ http }));

async function outcomeOf(visit: Promise<CrawlResult>): Promise<string> {
  try {
    const { items, missed } = await visit;
    return `ok: ${items.length} ${items.length === 1 ? 'item' : 'items'}${missed === null ? '' : ', more missed'}`;
  } catch (error) {
    if (!(error instanceof NetError)) throw error;
    return error.reason;
  }
}

describe('a hostile source has its outcome, and the one beside it is unharmed', () => {
  it.each(hostileServers)('$what: $outcome', async ({ outcome, ...server }) => {
    // Nobody but the feed is hostile: robots.txt is missing.
    const hostile =
      'answer' in server
        ? await serve((request, response) => {
            if (request.url === '/robots.txt') response.writeHead(404).end();
            else server.answer(request, response);
          })
        : await serveRaw(server.speak);
    const healthy = await serve((_request, response) => response.end(HEALTHY));
    const http = clientFor(hostile, healthy);
    const [harmed, unharmed] = await Promise.all([
      outcomeOf(crawl(`${hostile}/feed`, http)),
      outcomeOf(crawl(`${healthy}/feed`, http)),
    ]);
    expect({ harmed, unharmed }).toEqual({ harmed: outcome, unharmed: 'ok: 1 item' });
  });
});

describe('what hostile feeds bring', () => {
  const serverOf = (what: string) => {
    const found = hostileServers.find((server) => server.what === what);
    if (found === undefined || !('answer' in found)) throw new Error(`no server for ${what}`);
    return serve(found.answer);
  };
  const visitTo = async (origin: string) => crawl(origin, clientFor(origin));

  it('is the moment meant, whatever calendar it is in; absurd ones stay as written', async () => {
    const { items } = await visitTo(await serverOf('dates of all calendars'));
    const dates = Object.fromEntries(
      items.map(({ guid, publishedAt }) => [guid, publishedAt?.toISOString() ?? null]),
    );
    const meant = '2026-01-02T03:04:05.000Z';
    expect(dates).toEqual({
      'thai-buddhist': meant,
      persian: meant,
      'persian-figures': meant,
      'japanese-era': meant,
      'no-zone': meant,
      epoch: '1970-01-01T00:00:00.000Z',
      'far-future': '2099-01-01T00:00:00.000Z',
      'no-date': null,
      impossible: null,
    });
  });

  it('is the same item though its guid changes on every visit', async () => {
    let visits = 0;
    const origin = await serve((_request, response) => {
      visits += 1;
      response.end(
        `<rss version="2.0"><channel><item><guid>${visits}</guid><link>https://a.example/1</link></item></channel></rss>`,
      );
    });
    const keysOf = async () =>
      (await visitTo(origin)).items.flatMap((item) => identityKeys(item, { sourceKey: 'feed' }));
    const [first, second] = [await keysOf(), await keysOf()];
    expect(second).not.toEqual(first);
    expect(second.some((key) => first.includes(key))).toBe(true);
  });
});
