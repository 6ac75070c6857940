import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordpress } from '../../../crawlers/connectors/wordpress/index.ts';
import type { Cursor } from '../../../src/core/source.ts';
import { failureOf, serve } from '../../net/local-server.ts';
import { crawlContext } from '../crawl-context.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/connectors/wordpress', name), 'utf8');

type Answer = (url: URL, request: IncomingMessage, response: ServerResponse) => void;

/** A site in a folder of its host, that answers its REST API and all else. */
async function openSite({ rest, other = notFound }: { rest: Answer; other?: Answer }) {
  const asked: string[] = [];
  const origin = await serve((request, response) => {
    const url = new URL(request.url ?? '', 'http://site.example');
    asked.push(url.pathname);
    (url.pathname.startsWith('/blog/wp-json/') ? rest : other)(url, request, response);
  });
  const context = crawlContext();
  const settings = wordpress.settings.parse({ site: `${origin}/blog/`, query: 'acme phone' });
  return {
    asked,
    visit: (cursor: Cursor = {}) => wordpress.crawl({ settings, cursor }, context),
    step: async (cursor: Cursor = {}) => wordpress.history?.({ settings, cursor }, context),
  };
}

const notFound: Answer = (_url, _request, response) => response.writeHead(404).end();
const json = (response: ServerResponse, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** A REST API with `count` posts, one a day back from 14 January, two on a page. */
const restOf =
  (count: number): Answer =>
  ({ pathname, searchParams }, _request, response) => {
    if (pathname.endsWith('/search')) return void json(response, []);
    const from = (Number(searchParams.get('page')) - 1) * 2;
    const [post] = JSON.parse(fixture('posts.json'));
    const found = [from, from + 1]
      .filter((n) => n < count)
      .map((n) => ({
        ...post,
        guid: { rendered: `post-${n}` },
        date_gmt: new Date(Date.UTC(2026, 0, 14 - n)).toISOString().slice(0, 19),
      }));
    json(response, found, { 'x-wp-total': String(count), 'x-wp-totalpages': String(Math.ceil(count / 2)) });
  };

/** The feed of a site's search page: two pages of one post. */
const searchFeed: Answer = ({ searchParams }, _request, response) => {
  const page = Number(searchParams.get('paged') ?? 1);
  if (searchParams.get('feed') !== 'rss2' || searchParams.get('s') !== 'acme phone' || page > 2)
    return void response.writeHead(404).end();
  const item = `<item><guid>f${page}</guid><title>Found ${page}</title><pubDate>${15 - page} Jan 2026 00:00:00 GMT</pubDate></item>`;
  response.end(`<rss version="2.0"><channel><title>Search</title>${item}</channel></rss>`);
};

describe('by the REST API', () => {
  it('brings posts with their texts, and pages with what the search tells of them', async () => {
    const { visit, asked } = await openSite({
      rest: ({ pathname, searchParams }, _request, response) => {
        expect(searchParams.get('search')).toBe('acme phone');
        json(response, JSON.parse(fixture(pathname.endsWith('/posts') ? 'posts.json' : 'search.json')));
      },
    });
    const { items } = await visit();
    expect(asked).toEqual(['/blog/wp-json/wp/v2/posts', '/blog/wp-json/wp/v2/search']);
    expect(items).toMatchObject([
      {
        guid: 'https://blog.example.com/?p=812',
        url: 'https://blog.example.com/2026/01/a-month-without-my-refund/',
        title: 'A month without my refund – and counting',
        text: 'Acme still owes me.\nTom & I wait.',
        author: 'Mara T.',
        publishedAt: new Date('2026-01-14T10:30:00Z'),
        updatedAt: new Date('2026-01-14T11:00:00Z'),
      },
      { title: 'The new Acme phone', author: null },
      {
        title: 'Partners & press',
        text: 'We work with Acme.',
        publishedAt: new Date('2025-03-01T10:00:00Z'),
      },
    ]);
  });

  it('reads on a later visit up to what is known', async () => {
    const { visit, asked } = await openSite({ rest: restOf(20) });
    const { cursor } = await visit();
    asked.length = 0;
    expect((await visit(cursor)).missed).toBeNull();
    expect(asked.filter((path) => path.endsWith('/posts'))).toHaveLength(1);
  });

  it('goes back in steps to the first post', async () => {
    const { step } = await openSite({ rest: restOf(13) });
    const first = await step();
    expect(first?.items).toHaveLength(10);
    const second = await step(first?.next ?? {});
    expect(second?.items.map(({ guid }) => guid)).toEqual(['post-10', 'post-11', 'post-12']);
    expect(second?.next).toBeNull();
  });
});

describe('where the REST API is closed', () => {
  it.each([
    ['is not there', notFound],
    ['asks for a login', ((_url, _request, response) => response.writeHead(401).end('{}')) as Answer],
    ['answers with a page', ((_url, _request, response) => response.end('<html>Hi</html>')) as Answer],
  ])('reads the feed of the search page: the API %s', async (_what, rest) => {
    const { visit, step } = await openSite({ rest, other: searchFeed });
    expect((await visit()).items.map(({ guid }) => guid)).toEqual(['f1', 'f2']);
    expect(await step()).toMatchObject({ items: [{ guid: 'f1' }, { guid: 'f2' }], next: null });
  });

  it('fails as the feed does', async () => {
    const { visit } = await openSite({
      rest: notFound,
      other: (_url, _request, response) => response.end('<p>Hi</p>'),
    });
    expect(await failureOf(visit())).toMatchObject({ reason: 'not-a-feed' });
  });
});

it('does not take a busy site for a closed one', async () => {
  const { visit, asked } = await openSite({
    rest: (_url, _request, response) => response.writeHead(503).end(),
  });
  expect(await failureOf(visit())).toMatchObject({ reason: 'server-error', retryable: true });
  expect(asked).toHaveLength(1);
});
