import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { discoverSources } from '../../../crawlers/discover/discover-sources.ts';
import { failureOf, serve } from '../../net/local-server.ts';
import { crawlContext } from '../crawl-context.ts';

type Answer = string | ((response: ServerResponse) => void);

/** A site, and what can be found at one of its addresses. */
async function openSite(documents: Record<string, Answer>) {
  const asked: string[] = [];
  const origin = await serve((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const known = documents[path];
    if (typeof known === 'function') return known(response);
    const type = known?.startsWith('<rss') ? 'application/rss+xml' : 'text/html';
    response.writeHead(known === undefined ? 404 : 200, { 'content-type': type }).end(known);
  });
  return {
    origin,
    asked,
    async discover(path = '/', query: string | null = null) {
      const found = await discoverSources(`${origin}${path}`, query, crawlContext());
      const plain = JSON.stringify(found).replaceAll(origin, '');
      return JSON.parse(plain) as typeof found;
    },
  };
}

const rss = (title: string, count = 1) =>
  `<rss version="2.0"><channel><title>${title}</title>${Array.from(
    { length: count },
    (_, n) =>
      `<item><title>${title} ${n}</title><link>/${n}</link><pubDate>${n + 1} Jan 2026 00:00:00 GMT</pubDate></item>`,
  ).join('')}</channel></rss>`;

describe('discovery', () => {
  it('tries what a page advertises and shows the last three items', async () => {
    const { discover } = await openSite({
      '/': '<link rel="alternate" type="application/rss+xml" title="Posts" href="/posts.xml"><link rel="alternate" type="application/atom+xml" href="/gone.atom">',
      '/posts.xml': rss('News', 5),
    });
    expect(await discover()).toEqual({
      url: '/',
      error: null,
      feeds: [
        {
          connector: 'feed',
          settings: { url: '/posts.xml' },
          url: '/posts.xml',
          type: 'application/rss+xml',
          title: 'News',
          items: [5, 4, 3].map((day) => ({
            title: `News ${day - 1}`,
            url: `/${day - 1}`,
            publishedAt: `2026-01-0${day}T00:00:00.000Z`,
          })),
          ok: true,
          error: null,
        },
        expect.objectContaining({
          url: '/gone.atom',
          ok: false,
          items: [],
          error: { reason: 'not-found', detail: 'answered 404' },
        }),
      ],
    });
  });

  it('takes the address of a feed for what it is', async () => {
    const { discover, asked } = await openSite({ '/feed.xml': rss('News') });
    expect((await discover('/feed.xml')).feeds).toMatchObject([
      { url: '/feed.xml', title: 'News', ok: true },
    ]);
    expect(asked).toEqual(['/feed.xml', '/feed.xml']);
  });

  it('knows the feed of a profile by its address', async () => {
    const { discover } = await openSite({ '/@acme': '<p>Acme</p>', '/@acme.rss': rss('Acme') });
    expect((await discover('/@acme')).feeds).toMatchObject([{ url: '/@acme.rss', ok: true }]);
  });

  it('finds the search of a WordPress site, and the sitemap that robots.txt names', async () => {
    const { discover } = await openSite({
      '/': '<link rel="https://api.w.org/" href="/wp-json/">',
      '/feed/': rss('Posts'),
      '/comments/feed/': rss('Comments'),
      '/?s=Acme&feed=rss2': rss('Search'),
      '/robots.txt': 'User-agent: *\nSitemap: /map.xml\n',
      '/map.xml': '<urlset><url><loc>/a</loc></url></urlset>',
      '/a': `<title>A page</title><article><p>${'Some words. '.repeat(30)}</p></article>`,
    });
    const { feeds } = await discover('/', 'Acme');
    expect(feeds.map(({ connector, url, ok }) => [connector, url, ok])).toEqual([
      ['feed', '/feed/', true],
      ['feed', '/comments/feed/', true],
      ['wordpress', '', true],
      ['sitemap', '/map.xml', true],
    ]);
    expect(feeds[3]).toMatchObject({ settings: { url: '/map.xml' }, items: [{ title: 'A page' }] });
  });

  it('tries the usual places one by one where nothing else is found', async () => {
    const { discover, asked } = await openSite({
      '/blog/': '<p>Hello</p>',
      '/rss.xml': rss('News'),
      '/atom.xml': rss('No'),
    });
    expect((await discover('/blog/')).feeds).toMatchObject([{ url: '/rss.xml', ok: true }]);
    expect(asked).not.toContain('/atom.xml');
  });

  it('lists a feed once that has two addresses', async () => {
    const { discover } = await openSite({
      '/': '<a href="/rss.xml">RSS</a><a href="/feed">RSS</a>',
      '/rss.xml': rss('News'),
      '/feed': rss('News'),
    });
    expect((await discover()).feeds).toHaveLength(1);
  });

  it('says why a page could not be read, and does not go on asking a site that fails', async () => {
    const { discover, asked } = await openSite({ '/': (response) => response.writeHead(503).end() });
    expect(await discover()).toMatchObject({ feeds: [], error: { reason: 'server-error' } });
    expect(asked).toEqual(['/']);
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const origin = await serve(() => controller.abort());
    const search = discoverSources(origin, null, crawlContext({ signal: controller.signal }));
    expect(await failureOf(search)).toMatchObject({ reason: 'aborted' });
  });
});
