import type { ParsedPage } from '../extract/parsed-page.ts';
import { absoluteUrl } from '../extract/url.ts';
import { type Candidate, feedAt } from './candidate.ts';

/** The sources that the software behind a page has, whether the page advertises them or not. */
export function pageHints(page: ParsedPage, query: string | null): Candidate[] {
  return [...wordPress(page, query), ...discourse(page, query), ...youTube(page), ...linkedSitemaps(page)];
}

function wordPress({ $, base, url }: ParsedPage, query: string | null): Candidate[] {
  const api = absoluteUrl($('link[rel="https://api.w.org/"][href]').attr('href'), base);
  if (url === null || (api === null && !/^WordPress\b/i.test(generatorOf($)))) return [];
  // Without pretty addresses the API stands at `/index.php?rest_route=/`.
  const site = (api ?? `${new URL(url).origin}/`).replace(/\/(?:wp-json\/?|(?:index\.php)?\?.*)?$/, '');
  return [
    feedAt(`${site}/feed/`, { title: 'WordPress posts' }),
    feedAt(`${site}/comments/feed/`, { title: 'WordPress comments' }),
    ...searchOf('wordpress', site, query),
  ];
}

function discourse({ $, url }: ParsedPage, query: string | null): Candidate[] {
  if (url === null || !/^Discourse\b/i.test(generatorOf($))) return [];
  const site = new URL(url).origin;
  return [
    feedAt(`${site}/latest.rss`, { title: 'Discourse topics' }),
    feedAt(`${site}/posts.rss`, { title: 'Discourse posts' }),
    ...searchOf('discourse', site, query),
  ];
}

/** A site that can be searched, when there is something to search for. */
function searchOf(connector: string, site: string, query: string | null): Candidate[] {
  if (query === null) return [];
  return [{ connector, settings: { query, site }, url: site, type: null, title: `Search for ${query}` }];
}

/** Pages of handles and videos name their channel's id somewhere. */
function youTube({ $, url }: ParsedPage): Candidate[] {
  if (url === null || !/(?:^|\.)youtube\.com$/.test(new URL(url).host)) return [];
  const stated = $('meta[itemprop="identifier"], meta[itemprop="channelId"]').first().attr('content');
  const linked = /\/channel\/(UC[\w-]{22})/.exec($('link[rel="canonical"]').attr('href') ?? '')?.[1];
  const scripted = /"(?:externalId|channelId|browseId)":"(UC[\w-]{22})"/.exec($('script').text())?.[1];
  const channel = [linked, stated, scripted].find((id) => /^UC[\w-]{22}$/.test(id ?? ''));
  if (channel === undefined) return [];
  return [
    feedAt(`https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`, { title: 'YouTube channel' }),
  ];
}

function linkedSitemaps({ $, base }: ParsedPage): Candidate[] {
  const url = absoluteUrl($('link[rel="sitemap"][href]').attr('href'), base);
  return url === null ? [] : [sitemapAt(url)];
}

/** A sitemap that may be at `url`; a look reads only a few of its pages. */
export function sitemapAt(url: string): Candidate {
  return {
    connector: 'sitemap',
    settings: { url },
    probe: { url, pages: 3 },
    url,
    type: null,
    title: 'Sitemap',
  };
}

function generatorOf($: ParsedPage['$']): string {
  return $('meta[name="generator" i]').first().attr('content')?.trim() ?? '';
}
