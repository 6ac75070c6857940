import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { CrawlResult } from '../../../crawlers/connector.ts';
import { feed } from '../../../crawlers/connectors/feed/index.ts';
import type { Cursor } from '../../../src/core/source.ts';
import { failureOf, localClient, serve } from '../../net/local-server.ts';
import { crawlContext } from '../crawl-context.ts';

const item = (n: number, day: number | null = n) =>
  `<item><guid isPermaLink="false">i${n}</guid><title>Item ${n}</title>${
    day === null ? '' : `<pubDate>${day} Jan 2026 00:00:00 GMT</pubDate>`
  }</item>`;
const rss = (items: string, head = '') =>
  `<rss version="2.0"><channel><title>News</title>${head}${items}</channel></rss>`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A feed's server whose answer may change, and visits to it that pass the cursor on. */
async function source(first: Answer) {
  let answer = first;
  const origin = await serve((request, response) => answer(request, response));
  const http = localClient();
  let cursor: Cursor = {};
  const visit = async (): Promise<CrawlResult> => {
    const result = await feed.crawl(
      { settings: { url: `${origin}/feed?token=s3cret` }, cursor },
      crawlContext({ http }),
    );
    // A cursor is kept as JSON.
    cursor = JSON.parse(JSON.stringify(result.cursor));
    return result;
  };
  const answerWith = (next: Answer) => {
    answer = next;
  };
  return { origin, visit, answerWith };
}
const body = (text: string, headers: Record<string, string> = {}): Answer => {
  return (_request, response) => response.writeHead(200, headers).end(text);
};

describe('a visit', () => {
  it('brings the items, the title and what it cost', async () => {
    const text = rss(item(1) + item(2));
    const { visit } = await source(body(text));
    const result = await visit();
    expect(result).toMatchObject({
      outcome: 'ok',
      title: 'News',
      status: 200,
      bytes: text.length,
      missed: null,
    });
    expect(result.items.map(({ guid }) => guid)).toEqual(['i1', 'i2']);
    expect(result.minIntervalSeconds).toBeNull();
  });

  it('resolves links against where the feed was found in the end', async () => {
    const { visit, origin } = await source((request, response) => {
      if (request.url?.startsWith('/feed')) response.writeHead(302, { location: '/moved/feed.xml' }).end();
      else response.end(rss('<item><link>one.html</link></item>'));
    });
    expect((await visit()).items[0]?.url).toBe(`${origin}/moved/one.html`);
  });

  it('tells the longer of the pauses that the feed and the server ask for', async () => {
    const { visit, answerWith } = await source(
      body(rss(item(1), '<ttl>10</ttl>'), { 'cache-control': 'max-age=60' }),
    );
    expect((await visit()).minIntervalSeconds).toBe(600);
    answerWith(body(rss(item(1), '<ttl>10</ttl>'), { 'cache-control': 'max-age=900' }));
    expect((await visit()).minIntervalSeconds).toBe(900);
  });
});

describe('the next visit', () => {
  it('asks whether anything changed, and keeps the cursor and the pause when nothing did', async () => {
    const { visit } = await source((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end(rss(item(1), '<ttl>30</ttl>'));
    });
    const first = await visit();
    const second = await visit();
    expect(second).toMatchObject({
      outcome: 'not-modified',
      items: [],
      status: 304,
      minIntervalSeconds: 1800,
    });
    expect(second.cursor).toEqual(first.cursor);
  });

  it('starts anew from a cursor that is not its own', async () => {
    const origin = await serve((_request, response) => response.end(rss(item(1))));
    const visit = { settings: { url: origin }, cursor: { seen: 'x', etag: 7 } };
    const result = await feed.crawl(visit, crawlContext());
    expect(result.outcome).toBe('ok');
  });
});

describe('what was missed', () => {
  const second = async (before: string, after: string) => {
    const { visit, answerWith } = await source(body(rss(before)));
    await visit();
    answerWith(body(rss(after)));
    return (await visit()).missed;
  };

  it('is at least one item when all are new and newer than all there were', async () => {
    expect(await second(item(1) + item(2), item(8) + item(9))).toEqual({
      atLeast: 1,
      reason: "the feed's oldest item is newer than the last visit's newest",
    });
  });

  it('is nothing when one item is still there', async () => {
    expect(await second(item(1) + item(2), item(2) + item(9))).toBeNull();
  });

  it('is nothing when new items are older than those there were', async () => {
    expect(await second(item(5), item(6, 4) + item(7))).toBeNull();
  });

  it('is not known without dates', async () => {
    expect(await second(item(1, null), item(2, null))).toBeNull();
  });

  it('is seen across a visit that found the feed empty', async () => {
    const { visit, answerWith } = await source(body(rss(item(1))));
    await visit();
    answerWith(body(rss('')));
    expect((await visit()).missed).toBeNull();
    answerWith(body(rss(item(9))));
    expect((await visit()).missed).toMatchObject({ atLeast: 1 });
  });

  it('is what lies beyond the items that are read', async () => {
    const { visit } = await source(body(rss(item(1).repeat(10_001))));
    expect((await visit()).missed).toEqual({
      atLeast: 1,
      reason: 'only the first 10000 items of the feed are read',
    });
  });
});

describe('a permanent redirect', () => {
  async function moving(status: number) {
    const asked: string[] = [];
    let newPlace: Answer = body(rss(item(1)));
    const { visit } = await source((request, response) => {
      const path = request.url?.split('?')[0] ?? '';
      asked.push(path);
      if (path === '/feed') response.writeHead(status, { location: '/new' }).end();
      else newPlace(request, response);
    });
    const closeNewPlace = () => {
      newPlace = (_request, response) => response.writeHead(404).end();
    };
    return { visit, asked, closeNewPlace };
  }

  it('is believed after three visits', async () => {
    const { visit, asked } = await moving(301);
    for (let n = 0; n < 3; n++) await visit();
    asked.length = 0;
    expect(await visit()).toMatchObject({ status: 200, outcome: 'not-modified' });
    expect(asked).toEqual(['/new']);
  });

  it('is doubted again when there is nothing there any more', async () => {
    const { visit, asked, closeNewPlace } = await moving(308);
    for (let n = 0; n < 3; n++) await visit();
    closeNewPlace();
    asked.length = 0;
    expect((await failureOf(visit())).reason).toBe('not-found');
    expect(asked).toEqual(['/new', '/feed', '/new']);
  });

  it('is not what a temporary one is', async () => {
    const { visit, asked } = await moving(302);
    for (let n = 0; n < 4; n++) await visit();
    expect(asked.slice(-2)).toEqual(['/feed', '/new']);
  });
});

describe('what is not a feed', () => {
  it.each([
    ['a login page', '<html><form><input type="password"></form></html>', 'login-page', false],
    ['a page', '<html><p>Hello</p></html>', 'not-a-feed', false],
    ['nothing', '', 'empty', true],
  ])('%s is a classified failure', async (_what, text, reason, retryable) => {
    const { visit } = await source(body(text, { 'content-type': 'text/html' }));
    expect(await failureOf(visit())).toMatchObject({ reason, retryable, status: 200 });
  });
});

describe('settings', () => {
  it('hold an address on the web, and nothing else', () => {
    const valid = (settings: unknown) => feed.settings.safeParse(settings).success;
    expect(valid(feed.example)).toBe(true);
    for (const wrong of [{}, { url: 'feed' }, { url: 'file:///x' }, { url: 'https://a.example/', more: 1 }])
      expect(valid(wrong)).toBe(false);
  });

  it('give one key for one address', () => {
    expect(feed.key({ url: 'HTTPS://A.example/f#top' })).toBe(feed.key({ url: 'https://a.example/f' }));
    expect(feed.key({ url: 'https://a.example/f?x' })).not.toBe(feed.key({ url: 'https://a.example/f' }));
  });
});
