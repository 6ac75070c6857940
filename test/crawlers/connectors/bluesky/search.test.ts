import type { RequestListener } from 'node:http';
import { json } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { CrawlContext } from '../../../../crawlers/connector.ts';
import { bluesky } from '../../../../crawlers/connectors/bluesky/index.ts';
import { failureOf, localClient, serve } from '../../../net/local-server.ts';
import { manualClock } from '../../../support/clock.ts';
import { crawlContext } from '../../crawl-context.ts';
import { fixture } from '../../speakers.ts';

const account = { identifier: 'ann.example.com', appPassword: 'aaaa-bbbb-cccc-dddd' };

/** The search of an account's server. Tokens in `expired` are not good any more. */
function accountServer(expired: ReadonlySet<string> = new Set()): {
  listener: RequestListener;
  asked: string[];
} {
  const asked: string[] = [];
  let sessions = 0;
  const listener: RequestListener = async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://local');
    if (pathname.endsWith('createSession')) {
      expect(await json(request)).toEqual({ identifier: 'ann.example.com', password: 'aaaa-bbbb-cccc-dddd' });
      sessions += 1;
      asked.push(`session ${sessions}`);
      return void response.end(
        JSON.stringify({ accessJwt: `jwt-${sessions}`, refreshJwt: 'r', did: 'did:plc:a' }),
      );
    }
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    asked.push(`${searchParams.get('q')} as ${token}`);
    if (expired.has(token)) return void response.writeHead(400).end('{"error":"ExpiredToken"}');
    response.end(fixture('bluesky/search.json'));
  };
  return { listener, asked };
}

async function crawl(settings: Record<string, unknown>, context: CrawlContext = crawlContext()) {
  return bluesky.crawl(
    { settings: bluesky.settings.parse({ query: 'acme', ...settings }), cursor: {} },
    context,
  );
}

describe('a search of Bluesky', () => {
  it('brings posts as they are shown, and leaves out what is none', async () => {
    const api = await serve((_request, response) => void response.end(fixture('bluesky/search.json')));
    const { items } = await crawl({ api });
    expect(JSON.parse(JSON.stringify(items))).toEqual(JSON.parse(fixture('bluesky/search.items.json')));
  });

  it('says what to do where only accounts may search', async () => {
    const api = await serve((_request, response) => void response.writeHead(403).end());
    const failure = await failureOf(crawl({ api }));
    expect(failure).toMatchObject({ reason: 'forbidden', retryable: false, status: 403 });
    expect(failure.message).toContain('identifier and appPassword');
  });

  it('begins one session for an account and keeps it from visit to visit, for an hour', async () => {
    const { listener, asked } = accountServer();
    const api = await serve(listener);
    const clock = manualClock();
    const context = crawlContext({ clock, http: localClient() });
    await crawl({ api, ...account }, context);
    await crawl({ api, query: 'globex', ...account }, context);
    clock.advance(3_600_000);
    await crawl({ api, query: 'initech', ...account }, context);
    const distinct = asked.filter((line, at) => line !== asked[at - 1]);
    expect(distinct).toEqual([
      'session 1',
      'acme as jwt-1',
      'globex as jwt-1',
      'session 2',
      'initech as jwt-2',
    ]);
  });

  it('begins another session once when the one it kept is refused', async () => {
    const expired = new Set<string>();
    const { listener, asked } = accountServer(expired);
    const api = await serve(listener);
    const context = crawlContext({ http: localClient() });
    await crawl({ api, ...account }, context);
    expired.add('jwt-1');
    expect((await crawl({ api, ...account }, context)).items).toHaveLength(2);
    expired.add('jwt-2').add('jwt-3');
    expect(await failureOf(crawl({ api, ...account }, context))).toMatchObject({ status: 400 });
    expect(asked.filter((line) => line.startsWith('session'))).toHaveLength(3);
  });

  it('goes back page by page, and into the past from there', async () => {
    const pages: Record<string, string> = { '': 'two', two: 'three' };
    const post = (key: string, day: number) => ({
      uri: `at://did:plc:a/app.bsky.feed.post/${key}`,
      author: { did: 'did:plc:a', handle: 'a.example' },
      record: { text: `acme ${key}`, createdAt: `2026-01-${day}T00:00:00Z` },
      indexedAt: `2026-01-${day}T00:00:00Z`,
    });
    const api = await serve((request, response) => {
      const at = new URL(request.url ?? '', 'http://local').searchParams.get('cursor') ?? '';
      const day = { '': 15, two: 14, three: 13 }[at] ?? 1;
      response.end(JSON.stringify({ posts: [post(`p${at}`, day)], cursor: pages[at] }));
    });
    const settings = bluesky.settings.parse({ query: 'acme', api });
    const step = await bluesky.history?.({ settings, cursor: {} }, crawlContext());
    expect(step?.items.map(({ text }) => text)).toEqual(['acme p', 'acme ptwo', 'acme pthree']);
    expect(step?.next).toBeNull();
  });
});

describe('posts that are followed', () => {
  it('are as they are now, or gone', async () => {
    const posts = JSON.parse(fixture('bluesky/search.json')).posts;
    const asked: string[][] = [];
    const api = await serve((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://local').searchParams.getAll('uris'));
      response.end(JSON.stringify({ posts }));
    });
    const [first, , unreadable] = posts.map(({ uri }: { uri: string }) => ({ guid: uri, url: null }));
    const gone = { guid: 'at://did:plc:b/app.bsky.feed.post/3gone', url: null };
    const other = { guid: 'https://elsewhere.example/1', url: null };
    const settings = bluesky.settings.parse({ query: 'acme', api });
    const followed = await bluesky.follow?.(settings, [first, gone, unreadable, other], crawlContext());
    expect(followed).toMatchObject([
      { known: first, now: { engagement: { likes: 17, shares: 3, comments: 4 } } },
      { known: gone, now: 'gone' },
    ]);
    expect(asked).toEqual([[first.guid, gone.guid, unreadable.guid]]);
  });
});

describe('the settings of Bluesky', () => {
  it('listen unless an account can search, or as they say', () => {
    const listens = (settings: object) =>
      bluesky.listens?.(bluesky.settings.parse({ query: 'acme', ...settings }));
    expect(listens({})).toBe(true);
    expect(listens(account)).toBe(false);
    expect(listens({ ...account, stream: true })).toBe(true);
    expect(listens({ stream: false })).toBe(false);
  });

  it.each([
    [{}],
    [{ query: ' ' }],
    [{ query: 'a', identifier: 'ann' }],
    [{ query: 'a', endpoints: ['https://a.example'] }],
  ])('cannot be %j', (settings) => {
    expect(bluesky.settings.safeParse(settings).success).toBe(false);
  });
});
