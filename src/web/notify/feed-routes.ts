import { Hono } from 'hono';
import { renderFeed } from '../../../alerts/render/feed.ts';
import { messagesTakenBy } from '../../../db/repos/telling/receiver-feed.ts';
import { findReceiver } from '../../../db/repos/telling/receivers.ts';
import { readLink } from '../../access/link-tokens.ts';
import { feedUrl } from '../../access/message-links.ts';
import type { PagesDeps } from '../deps.ts';
import { feedAnswers } from './answer-feed.ts';
import { loadFeed } from './mention-feed/load-feed.ts';
import type { FeedFormat, MentionFeed } from './mention-feed/mention-feed.ts';
import { writeAtom } from './mention-feed/write-atom.ts';
import { writeJson } from './mention-feed/write-json.ts';
import { writeRss } from './mention-feed/write-rss.ts';

const SHOWN = 50;

const writers: Record<FeedFormat, (feed: MentionFeed) => string> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJson,
};

const contentTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/**
 * Feeds of what receivers of the kind `rss` were told, and of saved lists of mentions. Whoever has the signed address may
 * read one.
 */
export function feedRoutes(deps: PagesDeps): Hono {
  const { store, clock, baseUrl, linkKey } = deps;
  const answer = feedAnswers(clock);
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
    return answer(c, feed, contentTypes.rss);
  });

  for (const format of ['rss', 'atom', 'json'] as const) {
    routes.get(`/:token/mentions.${format}`, async (c) => {
      const feed = await loadFeed(deps, c.req.param('token'), format);
      return feed === null ? c.notFound() : answer(c, writers[format](feed), contentTypes[format]);
    });
  }

  return routes;
}
