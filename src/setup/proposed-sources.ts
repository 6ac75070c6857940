import { checkedSource, type SourceWish } from './sources.ts';

/** A place where a brand is likely to be talked about. */
export interface ProposedSource extends SourceWish {
  title: string;
  /** What the place is called, without the name that is looked for. */
  place: string;
  /** What it brings, as a phrase of the interface. */
  why: (typeof places)[number]['why'];
  /** Whether it is worth it for nearly everybody; the others are for some brands, or slow. */
  usual: boolean;
}

/** A connector or a preset, and what makes it look for a name; null where it cannot look for this one. */
interface Place {
  connector: string;
  title: string;
  why: string;
  usual: boolean;
  settings(name: string): Record<string, unknown> | null;
}

const query = (name: string) => ({ query: phrase(name) });

const places = [
  {
    connector: 'google-news',
    title: 'Google News',
    why: 'news articles of the last day',
    usual: true,
    settings: (name) => ({ q: phrase(name) }),
  },
  {
    connector: 'bing-news',
    title: 'Bing News',
    why: 'news articles that Google leaves out',
    usual: true,
    settings: (name) => ({ q: phrase(name) }),
  },
  {
    connector: 'hackernews',
    title: 'Hacker News',
    why: 'stories and comments',
    usual: true,
    settings: query,
  },
  {
    connector: 'bluesky',
    title: 'Bluesky',
    why: 'public posts, as they are written',
    usual: true,
    settings: query,
  },
  {
    connector: 'reddit',
    title: 'Reddit',
    why: 'posts in all communities; slow, for Reddit limits visits without an account',
    usual: false,
    settings: query,
  },
  {
    connector: 'mastodon',
    title: 'Mastodon hashtag',
    why: 'public posts that carry the tag, seen from mastodon.social',
    usual: true,
    settings: (name) => (tagOf(name) === '' ? null : { tag: tagOf(name) }),
  },
  {
    connector: 'stackexchange',
    title: 'Stack Overflow',
    why: 'questions and answers of developers',
    usual: false,
    settings: query,
  },
  {
    connector: 'github',
    title: 'GitHub issues',
    why: 'issues and discussions of what is built with it',
    usual: false,
    settings: query,
  },
  {
    connector: 'medium',
    title: 'Medium tag',
    why: 'articles under the tag',
    usual: false,
    settings: (name) => (tagOf(name) === '' ? null : { tag: tagOf(name).toLowerCase() }),
  },
] as const satisfies readonly Place[];

/** Sources worth adding for a brand of this name; none of them is visited yet. */
export function proposedSources(name: string): ProposedSource[] {
  return places.flatMap(({ connector, title, why, usual, settings }) => {
    const wished = settings(name);
    if (wished === null) return [];
    const source = checkedSource({ connector, settings: wished });
    const { id } = source.connector;
    return [
      { connector: id, settings: source.settings, title: `${title}: ${name}`, place: title, why, usual },
    ];
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
