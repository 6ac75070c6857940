import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { CrawlContext } from '../../../../crawlers/connector.ts';
import { reddit } from '../../../../crawlers/connectors/reddit/index.ts';
import type { FetchedItem } from '../../../../src/core/item.ts';
import { failureOf, localClient, serve } from '../../../net/local-server.ts';
import { manualClock } from '../../../support/clock.ts';
import { crawlContext } from '../../crawl-context.ts';
import { fixture } from '../../speakers.ts';

const app = { clientId: 'app', clientSecret: 's3cret' };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const urlOf = (url: string | undefined) => new URL(url ?? '', 'http://local');

const crawl = (settings: object, context: CrawlContext = crawlContext()) =>
  reddit.crawl({ settings: reddit.settings.parse(settings), cursor: {} }, context);

/** Reddit as applications see it: a token for the right secret, and `listing` for the right token. */
async function application(listing: (url: URL) => { body: unknown; headers?: Record<string, string> }) {
  const asked: string[] = [];
  const api = await serve(async (request, response) => {
    const url = urlOf(request.url);
    asked.push(`${request.method} ${url.pathname}`);
    if (url.pathname === '/api/v1/access_token') {
      const isKnown = request.headers.authorization === `Basic ${btoa('app:s3cret')}`;
      const isGrant = (await text(request)) === 'grant_type=client_credentials';
      if (!isKnown || !isGrant) return void response.writeHead(401).end();
      return void response.end(
        '{"access_token":"t0ken","token_type":"bearer","expires_in":86400,"scope":"*"}',
      );
    }
    if (request.headers.authorization !== 'Bearer t0ken') return void response.writeHead(401).end();
    const { body, headers = {} } = listing(url);
    response.writeHead(200, headers).end(JSON.stringify(body));
  });
  return { api, asked };
}

const [post] = JSON.parse(fixture('reddit/listing.json')).data.children;
const listed = (after: string | null, ...posts: object[]) => ({
  kind: 'Listing',
  data: { after, children: posts.map((data) => ({ kind: 't3', data: { ...post.data, ...data } })) },
});

describe('the feeds of Reddit', () => {
  const chosen = ({ guid, url, title, text, author, publishedAt, engagement }: FetchedItem) => ({
    ...{ guid, url, title, text, author, publishedAt, engagement },
  });

  it('bring posts without what Reddit writes below them, and nothing but posts', async () => {
    const api = await serve((_request, response) => void response.end(fixture('reddit/search.rss')));
    const { items } = await crawl({ query: 'acme', api });
    expect(plain(items.map(chosen))).toEqual(JSON.parse(fixture('reddit/search.items.json')));
    expect(items[0]?.html).toContain('<p>Is it just me');
    expect(items[0]?.html).not.toContain('submitted by');
  });

  it.each([
    [{ query: 'acme kettle' }, '/search.rss?q=acme+kettle&sort=new&type=link&limit=100'],
    [
      { query: 'acme', subreddit: 'r/widgets' },
      '/r/widgets/search.rss?q=acme&sort=new&type=link&restrict_sr=1&limit=100',
    ],
    [{ subreddit: '/r/widgets/' }, '/r/widgets/new/.rss?limit=100'],
    [{ subreddit: 'a1+b2', user: 'ann', feed: 't0ken' }, '/r/a1+b2/new/.rss?limit=100&user=ann&feed=t0ken'],
    [{ user: 'ann', feed: 't0ken' }, '/.rss?limit=100&user=ann&feed=t0ken'],
  ])('are asked for as %j says', async (settings, path) => {
    let asked: string | undefined;
    const api = await serve((request, response) => {
      asked = request.url;
      response.end(fixture('reddit/search.rss'));
    });
    await crawl({ ...settings, api });
    expect(asked).toBe(path);
  });

  it('are asked one at a time', async () => {
    let reached = (): void => undefined;
    const first = new Promise<void>((resolve) => {
      reached = resolve;
    });
    let requests = 0;
    const api = await serve(() => {
      requests += 1;
      reached();
    });
    const http = localClient();
    const [one, two] = [new AbortController(), new AbortController()];
    const visits = [one, two].map(({ signal }, n) =>
      failureOf(crawl({ query: `${n}`, api }, crawlContext({ http, signal }))),
    );
    await first;
    two.abort();
    expect(await visits[1]).toMatchObject({ reason: 'aborted' });
    one.abort();
    expect(await visits[0]).toMatchObject({ reason: 'aborted' });
    expect(requests).toBe(1);
  });

  it('are left alone, whatever the source, for as long as a refusal says', async () => {
    let requests = 0;
    const api = await serve((_request, response) => {
      requests += 1;
      response.writeHead(429, { 'retry-after': '90' }).end();
    });
    const clock = manualClock();
    const context = crawlContext({ clock, http: localClient() });
    await failureOf(crawl({ ...app, query: 'acme', api }, context));
    clock.advance(30_000);
    const failure = await failureOf(crawl({ ...app, query: 'globex', api }, context));
    expect(failure).toMatchObject({ reason: 'rate-limited', retryable: true, retryAfterMs: 60_000 });
    expect(requests).toBe(1);
    clock.advance(60_000);
    await failureOf(crawl({ ...app, query: 'globex', api }, context));
    expect(requests).toBe(2);
  });

  it('tell nothing of the past and of single posts', async () => {
    const settings = reddit.settings.parse({ query: 'acme' });
    expect(await reddit.history?.({ settings, cursor: {} }, crawlContext())).toEqual({
      items: [],
      next: null,
      bytes: 0,
    });
    expect(await reddit.follow?.(settings, [{ guid: 't3_a', url: null }], crawlContext())).toEqual([]);
  });
});

describe('Reddit as an application', () => {
  it('brings posts with their scores, not those that were taken away', async () => {
    const { api, asked } = await application(() => ({ body: JSON.parse(fixture('reddit/listing.json')) }));
    const { items } = await crawl({ query: 'acme', subreddit: 'widgets', api, ...app });
    const site = (text: string) => text.replaceAll(api, 'https://www.reddit.com');
    const told = items.map(({ html, ...item }) => item);
    expect(JSON.parse(site(JSON.stringify(told)))).toEqual(JSON.parse(fixture('reddit/listing.items.json')));
    expect(asked).toEqual(['POST /api/v1/access_token', 'GET /r/widgets/search']);
  });

  it('obtains one token for all visits while it lasts', async () => {
    const { api, asked } = await application(() => ({ body: listed(null, {}) }));
    const clock = manualClock();
    const context = crawlContext({ clock, http: localClient() });
    for (const query of ['acme', 'globex']) await crawl({ query, api, ...app }, context);
    clock.advance(86_400_000);
    await crawl({ query: 'acme', api, ...app }, context);
    expect(asked.filter((line) => line.startsWith('POST'))).toHaveLength(2);
  });

  it('says when its secret is wrong', async () => {
    const { api } = await application(() => ({ body: listed(null) }));
    const failure = await failureOf(crawl({ query: 'acme', api, ...app, clientSecret: 'other' }));
    expect(failure).toMatchObject({ reason: 'unauthorized', status: 401 });
  });

  it('reads into the past by what each page says comes after', async () => {
    const { api, asked } = await application(({ searchParams }) => {
      const after = searchParams.get('after');
      if (after === null) return { body: listed('t3_a', { name: 't3_a', created_utc: 300 }) };
      return { body: listed(null, { name: 't3_b', created_utc: 200 }) };
    });
    const settings = reddit.settings.parse({ subreddit: 'widgets', api, ...app });
    const step = await reddit.history?.({ settings, cursor: {} }, crawlContext());
    expect(step).toMatchObject({ next: null, items: [{ guid: 't3_a' }, { guid: 't3_b' }] });
    expect(asked.at(-1)).toBe('GET /r/widgets/new');
  });

  it('pauses when its quota is used up', async () => {
    const headers = {
      'x-ratelimit-remaining': '0.0',
      'x-ratelimit-reset': '171',
      'x-ratelimit-used': '1000',
    };
    const { api } = await application(() => ({ body: listed('t3_a', { name: 't3_a' }), headers }));
    const { items, minIntervalSeconds } = await crawl({ query: 'acme', api, ...app });
    expect({ items: items.length, minIntervalSeconds }).toEqual({ items: 1, minIntervalSeconds: 171 });
  });

  it('follows posts, a hundred at once, and says which are gone', async () => {
    const batches: number[] = [];
    const { api } = await application(({ searchParams }) => {
      const ids = searchParams.get('id')?.split(',') ?? [];
      batches.push(ids.length);
      const told = ids
        .filter((id) => id !== 't3_0')
        .map((name) => ({ name, score: 5, ...(name === 't3_1' && { author: '[deleted]' }) }));
      return { body: listed(null, ...told) };
    });
    const known = Array.from({ length: 150 }, (_, n) => ({ guid: `t3_${n}`, url: null }));
    const settings = reddit.settings.parse({ query: 'acme', api, ...app });
    const followed = await reddit.follow?.(
      settings,
      [...known, { guid: 't1_comment', url: null }],
      crawlContext(),
    );
    expect(batches).toEqual([100, 50]);
    expect(followed).toHaveLength(150);
    expect(followed?.slice(0, 2).map(({ now }) => now)).toEqual(['gone', 'gone']);
    expect(followed?.[149]).toMatchObject({
      known: known[149],
      now: { guid: 't3_149', engagement: { likes: 5 } },
    });
  });

  it('calls an answer of another shape by its name', async () => {
    const { api } = await application(() => ({
      body: { kind: 'Listing', data: { after: null, children: [{ kind: 't3', data: {} }] } },
    }));
    expect(await failureOf(crawl({ query: 'acme', api, ...app }))).toMatchObject({
      reason: 'unexpected-answer',
    });
  });
});

describe('the settings of Reddit', () => {
  it.each([
    [{}],
    [{ subreddit: 'a/b' }],
    [{ query: 'a', clientId: 'b' }],
    [{ query: 'a', feed: 't0ken' }],
    [{ user: 'a', feed: 't0ken', ...app }],
  ])('cannot be %j', (settings) => {
    expect(reddit.settings.safeParse(settings).success).toBe(false);
  });

  it('ask applications for their own host', () => {
    const host = (settings: object) => reddit.host(reddit.settings.parse({ query: 'acme', ...settings }));
    expect([host({}), host(app)]).toEqual(['www.reddit.com', 'oauth.reddit.com']);
  });
});
