import type { Post } from '../post.ts';
import type { SiteKind } from '../site.ts';
import { renderAtom } from './atom.ts';
import type { Channel } from './channel.ts';
import { encodeMarkup } from './encode.ts';
import { renderForum } from './forum.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRdf } from './rdf.ts';
import { renderReviews } from './reviews.ts';
import { renderRss } from './rss.ts';

type Renderer = (channel: Channel, posts: readonly Post[], now: Date) => string;

const kinds: Record<SiteKind, { render: Renderer; contentType: string }> = {
  rss: { render: renderRss, contentType: 'application/rss+xml' },
  atom: { render: renderAtom, contentType: 'application/atom+xml; charset=utf-8' },
  rdf: { render: renderRdf, contentType: 'application/rdf+xml; charset=utf-8' },
  'json-feed': { render: renderJsonFeed, contentType: 'application/feed+json' },
  forum: { render: renderForum, contentType: 'text/html; charset=utf-8' },
  reviews: { render: renderReviews, contentType: 'text/html; charset=utf-8' },
};

/** The feed or page that is worth reading on a site, with `posts` newest first, as bytes on the wire. */
export function sourceDocument(channel: Channel, posts: readonly Post[], now: Date) {
  const { render, contentType } = kinds[channel.site.kind];
  return { contentType, bytes: encodeMarkup(render(channel, posts, now), channel.site.encoding) };
}
