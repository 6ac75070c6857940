import { type Candidate, feedAt } from './candidate.ts';
import { sitemapAt } from './page-hints.ts';

const paths = [
  'feed',
  'feed.xml',
  'rss.xml',
  'rss',
  'atom.xml',
  'index.xml',
  'feed.json',
  'feeds/posts/default',
];

/** Where sites keep what they do not advertise, the likeliest first: in the folder of `address`, then at the top. */
export function commonPaths(address: string): Candidate[] {
  const folders = new Set([new URL('./', address).href, new URL('/', address).href]);
  const feeds = [...folders].flatMap((folder) => paths.map((path) => feedAt(new URL(path, folder).href)));
  return [...feeds, sitemapAt(new URL('/sitemap.xml', address).href)];
}
