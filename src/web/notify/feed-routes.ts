import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { renderFeed } from '../../../alerts/render/feed.ts';
import { messagesTakenBy } from '../../../db/repos/receiver-feed.ts';
import { findReceiver } from '../../../db/repos/receivers.ts';
import { readLink } from '../../access/link-tokens.ts';
import { feedUrl } from '../../access/message-links.ts';
import type { PagesDeps } from '../deps.ts';

const SHOWN = 50;

/** Feeds of what receivers of the kind `rss` were told. Whoever has the signed address may read one. */
export function feedRoutes({ store, clock, baseUrl, linkKey }: PagesDeps): Hono {
  const routes = new Hono();

  routes.get('/:token/incidents.rss', async (c) => {
    const [id] = readLink(linkKey, 'feed', c.req.param('token'), clock.now()) ?? [];
    const receiver = id === undefined ? null : await findReceiver(store, id);
    if (receiver?.kind !== 'rss') return c.notFound();
    const feed = renderFeed(
      {
        title: String(receiver.settings.title),
        siteUrl: `${baseUrl}/incidents`,
        feedUrl: feedUrl(baseUrl, linkKey, receiver.id),
      },
      await messagesTakenBy(store, receiver.id, SHOWN),
    );
    const etag = `"${createHash('sha256').update(feed).digest('base64url').slice(0, 27)}"`;
    const headers = { etag, 'cache-control': 'private, max-age=60', 'x-content-type-options': 'nosniff' };
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
    return c.body(feed, 200, { ...headers, 'content-type': 'application/rss+xml; charset=utf-8' });
  });

  return routes;
}
