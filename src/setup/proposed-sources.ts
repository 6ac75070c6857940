import type { SourceWish } from './sources.ts';

/** A place where a brand is likely to be talked about. */
export interface ProposedSource extends SourceWish {
  title: string;
  why: string;
}

interface Place {
  title: string;
  why: string;
  url(name: string): string;
}

const places: readonly Place[] = [
  {
    title: 'Google News',
    why: 'news articles of the last day',
    url: (name) =>
      `https://news.google.com/rss/search?${query({ q: `"${name}" when:1d`, hl: 'en-US', gl: 'US', ceid: 'US:en' })}`,
  },
  {
    title: 'Bing News',
    why: 'news articles that Google leaves out',
    url: (name) =>
      `https://www.bing.com/news/search?${query({ q: `"${name}"`, format: 'rss', sortBy: 'Date' })}`,
  },
  {
    title: 'Reddit search',
    why: 'posts in all communities; slow, for Reddit limits visits without an account',
    url: (name) => `https://www.reddit.com/search.rss?${query({ q: `"${name}"`, sort: 'new' })}`,
  },
  {
    title: 'Mastodon hashtag',
    why: 'public posts that carry the tag, seen from mastodon.social',
    url: (name) => `https://mastodon.social/tags/${encodeURIComponent(tagOf(name))}.rss`,
  },
  {
    title: 'Medium tag',
    why: 'articles under the tag',
    url: (name) => `https://medium.com/feed/tag/${encodeURIComponent(tagOf(name).toLowerCase())}`,
  },
];

/** Sources worth adding for a brand of this name; none of them is visited yet. */
export function proposedSources(name: string): ProposedSource[] {
  return places.map(({ title, why, url }) => ({
    connector: 'feed',
    settings: { url: url(name) },
    title: `${title}: ${name}`,
    why,
  }));
}

/** A name as hashtags are written: letters and digits of any script, nothing between them. */
function tagOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '');
}

function query(parameters: Record<string, string>): string {
  return new URLSearchParams(parameters).toString();
}
