import { checkedSource, type SourceWish } from './sources.ts';

/** A place where a brand is likely to be talked about. */
export interface ProposedSource extends SourceWish {
  title: string;
  why: string;
}

/** A connector or a preset, and what makes it look for a name; null where it cannot look for this one. */
interface Place {
  connector: string;
  title: string;
  why: string;
  settings(name: string): Record<string, unknown> | null;
}

const query = (name: string) => ({ query: phrase(name) });

const places: readonly Place[] = [
  {
    connector: 'google-news',
    title: 'Google News',
    why: 'news articles of the last day',
    settings: (name) => ({ q: phrase(name) }),
  },
  {
    connector: 'bing-news',
    title: 'Bing News',
    why: 'news articles that Google leaves out',
    settings: (name) => ({ q: phrase(name) }),
  },
  {
    connector: 'hackernews',
    title: 'Hacker News',
    why: 'stories and comments',
    settings: query,
  },
  {
    connector: 'bluesky',
    title: 'Bluesky',
    why: 'public posts, as they are written',
    settings: query,
  },
  {
    connector: 'reddit',
    title: 'Reddit',
    why: 'posts in all communities; slow, for Reddit limits visits without an account',
    settings: query,
  },
  {
    connector: 'mastodon',
    title: 'Mastodon hashtag',
    why: 'public posts that carry the tag, seen from mastodon.social',
    settings: (name) => (tagOf(name) === '' ? null : { tag: tagOf(name) }),
  },
  {
    connector: 'stackexchange',
    title: 'Stack Overflow',
    why: 'questions and answers of developers',
    settings: query,
  },
  {
    connector: 'github',
    title: 'GitHub issues',
    why: 'issues and discussions of what is built with it',
    settings: query,
  },
  {
    connector: 'medium',
    title: 'Medium tag',
    why: 'articles under the tag',
    settings: (name) => (tagOf(name) === '' ? null : { tag: tagOf(name).toLowerCase() }),
  },
];

/** Sources worth adding for a brand of this name; none of them is visited yet. */
export function proposedSources(name: string): ProposedSource[] {
  return places.flatMap(({ connector, title, why, settings }) => {
    const wished = settings(name);
    if (wished === null) return [];
    const source = checkedSource({ connector, settings: wished });
    return [{ connector: source.connector.id, settings: source.settings, title: `${title}: ${name}`, why }];
  });
}

/** A name as searches take it for one thing; the shortest limit that a place has is 240 characters. */
function phrase(name: string): string {
  return `"${name.replaceAll('"', ' ').slice(0, 200)}"`;
}

/** A name as hashtags are written: letters and digits of any script, nothing between them. */
function tagOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 100);
}
