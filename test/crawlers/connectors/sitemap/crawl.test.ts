import { describe, expect, it } from 'vitest';
import type { CrawlResult } from '../../../../crawlers/connector.ts';
import { failureOf } from '../../../net/local-server.ts';
import { fixtureOf, index, openSite, urlset } from './site.ts';

/** The paths of what a visit brought. */
const paths = ({ items }: Pick<CrawlResult, 'items'>) => items.map(({ url }) => new URL(url ?? '').pathname);

describe('the first visit', () => {
  it('reads the latest pages and leaves older ones to history', async () => {
    const map = urlset({
      '/old': '2024-05-01',
      '/new': '2026-01-15',
      '/newer': '2026-01-15T10:00:00Z',
      '/undated': null,
    });
    const { visit } = await openSite({ '/map.xml': map }, { pages: 2 });
    const result = await visit();
    expect(paths(result)).toEqual(['/newer', '/new']);
    expect(result.items[0]).toMatchObject({
      title: 'About /newer',
      text: expect.stringContaining('about the harbour'),
      language: 'en',
      publishedAt: new Date('2026-01-15T10:00:00Z'),
    });
    expect(result.missed).toBeNull();
    expect(paths(await visit())).toEqual([]);
  });

  it('follows an index into its archives', async () => {
    const { site, visit, origin, asked } = await openSite({});
    site.set('/map.xml', fixtureOf('index.xml', origin));
    site.set('/sitemap-2025.xml', urlset({ '/old': '2025-12-31' }));
    site.set('/sitemap-2026.xml.gz', urlset({ '/new': '2026-01-15' }));
    expect(paths(await visit())).toEqual(['/new', '/old']);
    expect(asked()).toEqual(['/map.xml', '/sitemap-2026.xml.gz', '/sitemap-2025.xml', '/new', '/old']);
  });
});

describe('a later visit', () => {
  it('reads what is new, and no page twice', async () => {
    const { site, visit, asked } = await openSite({ '/map.xml': urlset({ '/a': '2026-01-15', '/b': null }) });
    await visit();
    asked();
    site.set(
      '/map.xml',
      urlset({ '/a': '2026-01-16', '/b': null, '/c': null, '/d': '2026-01-16', '/e': '2023-01-01' }),
    );
    expect(paths(await visit())).toEqual(['/d', '/c']);
    expect(asked()).toEqual(['/map.xml', '/d', '/c']);
  });

  it('goes on with what was left over, also when nothing was changed since', async () => {
    const { site, visit } = await openSite({ '/map.xml': urlset({ '/a': null }) }, { pages: 2 });
    await visit();
    const map = urlset({ '/a': null, '/b': null, '/c': null, '/d': null });
    site.set('/map.xml', (response) => response.writeHead(200, { etag: '"2"' }).end(map));
    expect(paths(await visit())).toEqual(['/b', '/c']);
    site.set('/map.xml', (response) => response.writeHead(304).end());
    expect(await visit()).toMatchObject({ outcome: 'ok', items: [{ title: 'About /d' }] });
    expect(await visit()).toMatchObject({ outcome: 'not-modified', items: [] });
  });

  it('reads those sitemaps of an index that have changed or have no date', async () => {
    const { site, visit, asked } = await openSite({
      '/map.xml': index({
        '/1.xml': '2026-01-15',
        '/2.xml': '2026-01-14',
        '/3.xml': null,
        '/4.xml': '2020-01-01',
      }),
      '/1.xml': urlset({ '/a': null }),
      '/2.xml': urlset({ '/b': null }),
      '/3.xml': urlset({ '/c': null }),
      '/4.xml': urlset({ '/d': null }),
    });
    await visit();
    asked();
    site.set(
      '/map.xml',
      index({ '/1.xml': '2026-01-16', '/2.xml': '2026-01-14', '/3.xml': null, '/5.xml': '2026-01-16' }),
    );
    site.set('/1.xml', urlset({ '/a': null, '/a2': null }));
    site.set('/5.xml', urlset({ '/e': null }));
    expect(paths(await visit()).toSorted()).toEqual(['/a2', '/e']);
    expect(asked().filter((path) => path.endsWith('.xml'))).toEqual([
      '/map.xml',
      '/1.xml',
      '/5.xml',
      '/3.xml',
    ]);
  });

  it('takes what an unread sitemap held all along for history', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`/${n}.xml`, null]));
    const maps = Object.keys(files).map((path) => [path, urlset({ [`/page-of${path.slice(0, -4)}`]: null })]);
    const { visit, asked } = await openSite({ '/map.xml': index(files), ...Object.fromEntries(maps) });
    expect((await visit()).items).toHaveLength(10);
    asked();
    expect((await visit()).items).toEqual([]);
    expect(asked().slice(1, 3)).toEqual(['/10.xml', '/11.xml']);
  });
});

describe('a page', () => {
  it('of news is called and dated as its sitemap says, and stays a headline when it may not be read', async () => {
    const { site, visit, origin } = await openSite({
      '/news/strike': (response) => response.writeHead(403).end(),
    });
    site.set('/map.xml', fixtureOf('news.xml', origin));
    const { items, missed } = await visit();
    expect(items).toMatchObject([
      {
        url: `${origin}/news/recall`,
        title: 'Larkspur recalls kettles & pots',
        publishedAt: new Date('2026-01-15T10:20:00Z'),
        text: expect.stringContaining('harbour'),
      },
      { url: `${origin}/news/strike`, title: 'Ferry crews on strike', text: '', language: 'en' },
    ]);
    expect(missed).toBeNull();
  });

  it('that fails for good is said to be missed, with the reason', async () => {
    const { visit } = await openSite({
      '/map.xml': urlset({ '/a': null, '/b': null, '/c.pdf': null }),
      '/b': (response) => response.writeHead(404).end(),
      '/c.pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
    });
    const result = await visit();
    expect(paths(result)).toEqual(['/a']);
    expect(result.missed).toEqual({
      atLeast: 2,
      reason: '2 pages could not be read (not-found, not-a-page)',
    });
  });

  it('that fails for now is tried three times', async () => {
    const { visit, asked } = await openSite({
      '/map.xml': urlset({ '/a': null }),
      '/a': (response) => response.writeHead(500).end(),
    });
    const missed = [];
    for (let visits = 0; visits < 4; visits++) missed.push((await visit()).missed?.atLeast ?? 0);
    expect(missed).toEqual([0, 0, 1, 0]);
    expect(asked().filter((path) => path === '/a')).toHaveLength(3);
  });

  it('is left for later when the site asks for a pause', async () => {
    const { site, visit, asked } = await openSite({
      '/map.xml': urlset({ '/a': null, '/b': null, '/c': null }),
      '/b': (response) => response.writeHead(429, { 'retry-after': '600' }).end(),
    });
    expect(await visit()).toMatchObject({
      items: [{ title: 'About /a' }],
      minIntervalSeconds: 600,
      missed: null,
    });
    expect(asked()).not.toContain('/c');
    site.delete('/b');
    expect(paths(await visit())).toEqual(['/b', '/c']);
  });

  it('whose address does not hold what is asked for is not read', async () => {
    const { visit } = await openSite(
      { '/map.xml': urlset({ '/blog/a': null, '/shop/b': null }) },
      { contains: '/blog/' },
    );
    expect(paths(await visit())).toEqual(['/blog/a']);
  });
});

it('sitemaps of an index that fail are said to be missed and tried again; when all do, so does the visit', async () => {
  const { site, visit } = await openSite({
    '/map.xml': index({ '/1.xml': '2026-01-15', '/2.xml': '2026-01-15' }),
    '/1.xml': urlset({ '/a': null }),
  });
  const result = await visit();
  expect(paths(result)).toEqual(['/a']);
  expect(result.missed).toEqual({ atLeast: null, reason: 'some sitemaps could not be read (not-found)' });
  site.delete('/1.xml');
  site.set('/map.xml', index({ '/1.xml': '2026-01-16', '/2.xml': '2026-01-15' }));
  expect(await failureOf(visit())).toMatchObject({ reason: 'not-found' });
});
