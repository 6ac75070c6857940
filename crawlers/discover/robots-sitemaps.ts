import { NetError } from '../../src/net/http.ts';
import type { CrawlContext } from '../connector.ts';
import { absoluteUrl } from '../extract/url.ts';
import type { Candidate } from './candidate.ts';
import { sitemapAt } from './page-hints.ts';

/** Sitemaps that are looked at; big sites name dozens. */
const MOST = 2;

/** The sitemaps that a site names in its robots.txt, those of news first; none when it cannot be read. */
export async function robotsSitemaps(
  origin: string,
  { http, signal }: Pick<CrawlContext, 'http' | 'signal'>,
): Promise<Candidate[]> {
  try {
    const { status, body } = await http.fetch({ url: `${origin}/robots.txt`, signal });
    if (status !== 200) return [];
    const lines = new TextDecoder().decode(body).matchAll(/^\s*sitemap\s*:\s*(\S+)/gim);
    const urls = [...lines].map(([, url]) => absoluteUrl(url, origin)).filter((url) => url !== null);
    const byNews = urls.toSorted((a, b) => Number(/news/i.test(b)) - Number(/news/i.test(a)));
    return byNews.slice(0, MOST).map(sitemapAt);
  } catch (error) {
    if (error instanceof NetError) return [];
    throw error;
  }
}
