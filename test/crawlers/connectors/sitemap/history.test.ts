import { describe, expect, it } from 'vitest';
import { sitemap } from '../../../../crawlers/connectors/sitemap/index.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { failureOf } from '../../../net/local-server.ts';
import { index, openSite, urlset } from './site.ts';

type Site = Awaited<ReturnType<typeof openSite>>;

/** One step into a site's past. */
const step = ({ settings, context }: Site, cursor: Cursor) =>
  sitemap.history?.({ settings, cursor }, context);

/** The titles that each step brings, to the end. */
async function steps(site: Site): Promise<string[][]> {
  const brought: string[][] = [];
  for (let cursor: Cursor | null = {}; cursor !== null; ) {
    const taken = await step(site, JSON.parse(JSON.stringify(cursor)));
    if (taken === undefined) throw new Error('there is no history');
    brought.push(taken.items.map(({ title }) => (title ?? '').replace('About ', '')));
    cursor = taken.next;
  }
  return brought;
}

describe('history', () => {
  it('goes through all sitemaps, the latest pages first', async () => {
    const site = await openSite(
      {
        '/map.xml': index({
          '/2024.xml': '2024-12-31',
          '/gone.xml': '2025-06-01',
          '/2025.xml': '2025-12-31',
        }),
        '/2024.xml': urlset({ '/4': null }),
        '/2025.xml': urlset({ '/1': '2025-01-01', '/2': '2025-02-02', '/3': '2025-03-03' }),
      },
      { pages: 2 },
    );
    expect((await steps(site)).flat()).toEqual(['/3', '/2', '/1', '/4']);
    expect(site.asked().filter((path) => path === '/2025.xml')).toHaveLength(1);
  });

  it('ends where there is nothing, and passes over what fails', async () => {
    expect(await steps(await openSite({ '/map.xml': urlset({}) }))).toEqual([[]]);
    const site = await openSite({
      '/map.xml': urlset({ '/a': null, '/b': null }),
      '/a': (response) => response.writeHead(500).end(),
    });
    expect(await steps(site)).toEqual([['/b']]);
  });

  it('stands still when the site asks for a pause', async () => {
    const site = await openSite({
      '/map.xml': urlset({ '/a': null }),
      '/a': (response) => response.writeHead(429, { 'retry-after': '60' }).end(),
    });
    const failure = await failureOf(Promise.resolve(step(site, {})));
    expect(failure).toMatchObject({ reason: 'rate-limited', retryAfterMs: 60_000 });
  });
});
