import { serve } from '../../net/local-server.ts';

/** A post of a feed: its number, and minutes since 2026-01-15T11:00Z. */
export interface Post {
  n: number;
  title: string;
  minute: number;
}

export interface LocalFeed {
  url: string;
  /** What visits find. */
  posts: Post[];
  /** Elements in its head. */
  head: string;
  headers: Record<string, string>;
  /** Answers 304 from now on. */
  unchanged: boolean;
  /** The feed with `posts`, as hubs deliver it. */
  document(posts?: readonly Post[]): string;
}

export const post = (n: number, title = `Acme is awful ${n}`, minute = n): Post => ({ n, title, minute });

/** A feed for one test, whose head and headers may announce who announces it. */
export async function localFeed(): Promise<LocalFeed> {
  const feed: LocalFeed = {
    url: '',
    posts: [post(1), post(2)],
    head: '',
    headers: {},
    unchanged: false,
    document: (posts = feed.posts) => rss(feed.head, posts),
  };
  const origin = await serve((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    response
      .writeHead(feed.unchanged ? 304 : 200, {
        'content-type': 'application/rss+xml',
        etag: '"1"',
        ...feed.headers,
      })
      .end(feed.unchanged ? '' : feed.document());
  });
  feed.url = `${origin}/feed`;
  return feed;
}

function rss(head: string, posts: readonly Post[]): string {
  const items = posts.map(({ n, title, minute }) => {
    const at = new Date(Date.UTC(2026, 0, 15, 11, minute)).toUTCString();
    return `<item><guid isPermaLink="false">${n}</guid><title>${title}</title><pubDate>${at}</pubDate></item>`;
  });
  const xmlns = 'xmlns:atom="http://www.w3.org/2005/Atom"';
  return `<rss version="2.0" ${xmlns}><channel><title>Blog</title>${head}${items.join('')}</channel></rss>`;
}
