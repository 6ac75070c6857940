import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CrawlContext, CrawlResult } from '../../../../crawlers/connector.ts';
import { sitemap } from '../../../../crawlers/connectors/sitemap/index.ts';
import type { SitemapSettings } from '../../../../crawlers/connectors/sitemap/settings.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { serve } from '../../../net/local-server.ts';
import { crawlContext } from '../../crawl-context.ts';

/** One of the sitemaps in the fixtures, about the site at `origin`. */
export function fixtureOf(name: string, origin: string): string {
  const path = join(import.meta.dirname, '../../../fixtures/connectors/sitemap', name);
  return readFileSync(path, 'utf8').replaceAll('https://www.example.com', origin);
}

/** A sitemap of pages at these paths, changed on these days. */
export function urlset(pages: Record<string, string | null>): string {
  const entries = Object.entries(pages).map(
    ([path, day]) => `<url><loc>${path}</loc>${day === null ? '' : `<lastmod>${day}</lastmod>`}</url>`,
  );
  return `<urlset>${entries.join('')}</urlset>`;
}

/** An index of sitemaps at these paths, changed on these days. */
export function index(files: Record<string, string | null>): string {
  return urlset(files).replaceAll('urlset', 'sitemapindex').replaceAll('url>', 'sitemap>');
}

type Answer = (response: ServerResponse) => void;

/** A site with sitemaps and pages, and visits to it that pass the cursor on. */
export async function openSite(
  documents: Record<string, string | Answer>,
  settings: Partial<SitemapSettings> = {},
) {
  const asked: string[] = [];
  const site = new Map(Object.entries(documents));
  const origin = await serve((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const known = site.get(path);
    if (typeof known === 'function') known(response);
    else if (known === undefined && /\.(xml|gz)$/.test(path)) response.writeHead(404).end();
    else if (path.endsWith('.gz')) response.end(gzipSync(known ?? ''));
    else
      response
        .writeHead(200, { 'content-type': /xml$/.test(path) ? 'text/xml' : 'text/html' })
        .end(known ?? article(path));
  });
  const context: CrawlContext = crawlContext();
  const parsed = sitemap.settings.parse({ url: `${origin}/map.xml`, ...settings });
  let cursor: Cursor = {};
  return {
    origin,
    site,
    context,
    settings: parsed,
    /** The paths that were asked for since the last time. */
    asked: () => asked.splice(0),
    async visit(): Promise<CrawlResult> {
      const result = await sitemap.crawl({ settings: parsed, cursor }, context);
      // A cursor is kept as JSON.
      cursor = JSON.parse(JSON.stringify(result.cursor));
      return result;
    },
  };
}

function article(path: string): string {
  const text = `What ${path} says about the harbour is said here at some length. `.repeat(8);
  return `<!doctype html><html lang="en"><title>About ${path}</title><article><h1>About ${path}</h1><p>${text}</p></article></html>`;
}
