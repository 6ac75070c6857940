import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { mastodon } from '../../../../crawlers/connectors/mastodon/index.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { failureOf, serve } from '../../../net/local-server.ts';
import { crawlContext } from '../../crawl-context.ts';
import { fixture } from '../../speakers.ts';

const [status] = JSON.parse(fixture('mastodon/tag.json'));
const asked = (url: string | undefined) => new URL(url ?? '', 'http://local');

/** A status written so many minutes before noon, under an id that tells it. */
const written = (minutes: number) => ({
  ...status,
  id: String(900_000 - minutes),
  uri: `https://remote.example/${minutes}`,
  url: null,
  created_at: new Date(Date.parse('2026-01-15T12:00:00Z') - minutes * 60_000).toISOString(),
});

/** A timeline of a status a minute, of which 40 are told at once. */
function timeline(length: number, headers: Record<string, string> = {}) {
  const pages: (string | null)[] = [];
  const listener: RequestListener = (request, response) => {
    const maxId = asked(request.url).searchParams.get('max_id');
    pages.push(maxId);
    const from = maxId === null ? 0 : 900_000 - Number(maxId) + 1;
    const count = Math.max(0, Math.min(40, length - from));
    response.writeHead(200, headers);
    response.end(JSON.stringify(Array.from({ length: count }, (_, n) => written(from + n))));
  };
  return { listener, pages };
}

async function crawl(listener: RequestListener, cursor: Cursor = {}, settings: object = { tag: 'acme' }) {
  const api = await serve(listener);
  return mastodon.crawl({ settings: mastodon.settings.parse({ api, ...settings }), cursor }, crawlContext());
}

describe('a hashtag on Mastodon', () => {
  it('brings statuses as text, with who wrote them, who may have read them and what they did', async () => {
    let home = '';
    const { items } = await crawl((request, response) => {
      home = `http://${request.headers.host}`;
      response.end(request.url?.includes('max_id') ? '[]' : fixture('mastodon/tag.json'));
    });
    const instance = (text: string) =>
      text
        .replaceAll(`${home}/api`, 'https://mastodon.example.org/api')
        .replace(new URL(home).host, 'mastodon.example.org');
    const told = items.map(({ html, ...item }) => item);
    expect(JSON.parse(instance(JSON.stringify(told)))).toEqual(
      JSON.parse(fixture('mastodon/tag.items.json')),
    );
  });

  it('is asked for with the other hashtags it goes with', async () => {
    let url: URL | undefined;
    const listener: RequestListener = (request, response) => {
      url = asked(request.url);
      response.end('[]');
    };
    await crawl(listener, {}, { tag: '#Acme', any: ['acmé', 'ACME_inc'], none: ['#job'] });
    expect(url?.pathname).toBe('/api/v1/timelines/tag/Acme');
    expect([...(url?.searchParams ?? [])]).toEqual([
      ['limit', '40'],
      ['any[]', 'acmé'],
      ['any[]', 'ACME_inc'],
      ['none[]', 'job'],
    ]);
  });

  it('is read back to what the last visit saw, and an hour further for what came late', async () => {
    const { listener, pages } = timeline(1_000);
    const { items, missed } = await crawl(listener, { newestAt: '2026-01-15T11:00:00.000Z', familiar: 0 });
    expect(pages).toEqual([null, '899961', '899921', '899881']);
    expect(items).toHaveLength(160);
    expect(missed).toBeNull();
  });

  it('owns to what it left out when more was written than one visit reads', async () => {
    const { listener, pages } = timeline(1_000);
    const { missed } = await crawl(listener, { newestAt: '2026-01-14T12:00:00.000Z', familiar: 0 });
    expect(pages).toHaveLength(10);
    expect(missed).not.toBeNull();
  });

  it('leaves an instance alone whose quota is used up, until it is renewed', async () => {
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2026-01-15T12:03:20.000Z' };
    const { listener, pages } = timeline(1_000, reset);
    const { items, minIntervalSeconds } = await crawl(listener);
    expect({ pages, items: items.length, minIntervalSeconds }).toEqual({
      pages: [null],
      items: 40,
      minIntervalSeconds: 200,
    });
  });

  it.each([
    [{ 'x-ratelimit-reset': '2026-01-15T12:02:00.000Z' }, 120_000],
    [{ 'retry-after': '7', 'x-ratelimit-reset': '2026-01-15T12:02:00.000Z' }, 7_000],
    [{}, 300_000],
  ])('is refused for as long as %j says', async (headers: Record<string, string>, retryAfterMs) => {
    const failure = await failureOf(crawl((_request, response) => response.writeHead(429, headers).end()));
    expect(failure).toMatchObject({ reason: 'rate-limited', retryAfterMs });
  });

  it('goes into the past step by step until there is nothing older', async () => {
    const { listener } = timeline(450);
    const settings = mastodon.settings.parse({ tag: 'acme', api: await serve(listener) });
    const first = await mastodon.history?.({ settings, cursor: {} }, crawlContext());
    expect(first?.items).toHaveLength(400);
    const second = await mastodon.history?.({ settings, cursor: first?.next ?? {} }, crawlContext());
    expect(second).toMatchObject({ next: null });
    expect(second?.items).toHaveLength(50);
  });
});

describe('a search on Mastodon', () => {
  it('is made with the token', async () => {
    let told: unknown;
    const listener: RequestListener = (request, response) => {
      const { pathname, searchParams } = asked(request.url);
      told = [pathname, searchParams.get('q'), searchParams.get('type'), request.headers.authorization];
      const statuses = searchParams.has('max_id') ? [] : [status];
      response.end(JSON.stringify({ accounts: [], hashtags: [], statuses }));
    };
    const { items } = await crawl(listener, {}, { query: 'acme kettle', token: 't0ken' });
    expect(items).toHaveLength(1);
    expect(told).toEqual(['/api/v2/search', 'acme kettle', 'statuses', 'Bearer t0ken']);
  });

  it('says when an instance shows nothing to strangers', async () => {
    const failure = await failureOf(
      crawl((_request, response) => response.writeHead(422).end('{"error":"x"}')),
    );
    expect(failure).toMatchObject({ reason: 'unauthorized', retryable: false, status: 422 });
  });
});

describe('statuses that are followed', () => {
  const follow = async (listener: RequestListener, ids: string[]) => {
    const api = await serve(listener);
    const known = ids.map((id) => ({ guid: `${api}/api/v1/statuses/${id}`, url: null }));
    const elsewhere = { guid: 'https://other.example/api/v1/statuses/1', url: null };
    const settings = mastodon.settings.parse({ tag: 'acme', api });
    const followed = await mastodon.follow?.(settings, [elsewhere, ...known], crawlContext());
    return followed?.map(({ known, now }) => [
      known.guid?.split('/').at(-1),
      now === 'gone' ? now : now.engagement?.likes,
    ]);
  };

  it('are as they are now, or gone', async () => {
    const listener: RequestListener = (request, response) => {
      if (request.url?.endsWith('/2')) response.writeHead(404).end();
      else if (request.url?.endsWith('/3')) response.writeHead(410).end();
      else response.end(JSON.stringify({ ...status, favourites_count: 77 }));
    };
    expect(await follow(listener, ['1', '2', '3'])).toEqual([
      ['1', 77],
      ['2', 'gone'],
      ['3', 'gone'],
    ]);
  });

  it('are left where the instance asks for a pause, and not gone when it fails', async () => {
    let left = 1;
    const listener: RequestListener = (_request, response) => {
      if (left-- > 0) response.end(JSON.stringify(status));
      else response.writeHead(429).end();
    };
    expect(await follow(listener, ['1', '2'])).toEqual([['1', 40]]);
    const failing = failureOf(follow((_request, response) => response.writeHead(500).end(), ['1']));
    expect(await failing).toMatchObject({ reason: 'server-error' });
  });
});

describe('the settings of Mastodon', () => {
  it.each([
    [{}],
    [{ tag: 'a b' }],
    [{ tag: 'a', query: 'b', token: 't' }],
    [{ query: 'acme' }],
    [{ tag: 'a/../b' }],
  ])('cannot be %j', (settings) => {
    expect(mastodon.settings.safeParse(settings).success).toBe(false);
  });

  it('tell hashtags apart by their letters, not by their case', () => {
    const key = (settings: object) => mastodon.key(mastodon.settings.parse(settings));
    expect(key({ tag: '#Acme' })).toBe(key({ tag: 'acme' }));
    expect(key({ tag: 'acme' })).not.toBe(key({ tag: 'acme', any: ['kettle'] }));
    expect(key({ tag: 'acme', any: ['kettle'] })).not.toBe(key({ tag: 'acme', none: ['kettle'] }));
    expect(key({ tag: 'acme' })).not.toBe(key({ tag: 'acme', api: 'https://fosstodon.org' }));
  });
});
