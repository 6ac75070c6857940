import type { Connector } from './connector.ts';
import { appstore } from './connectors/appstore/index.ts';
import { bluesky } from './connectors/bluesky/index.ts';
import { discourse } from './connectors/discourse/index.ts';
import { feed } from './connectors/feed/index.ts';
import { github } from './connectors/github/index.ts';
import { hackernews } from './connectors/hackernews/index.ts';
import { imap } from './connectors/imap/index.ts';
import { lemmy } from './connectors/lemmy/index.ts';
import { mastodon } from './connectors/mastodon/index.ts';
import { page } from './connectors/page/index.ts';
import { reddit } from './connectors/reddit/index.ts';
import { reviews } from './connectors/reviews/index.ts';
import { sitemap } from './connectors/sitemap/index.ts';
import { stackexchange } from './connectors/stackexchange/index.ts';
import { telegram } from './connectors/telegram/index.ts';
import { wordpress } from './connectors/wordpress/index.ts';

/** Every kind of source that can be read. Settings differ by connector, so callers validate them with `settings`. */
// biome-ignore lint/suspicious/noExplicitAny: one list of connectors whose settings have nothing in common
export const connectors: readonly Connector<any>[] = [
  feed,
  page,
  reviews,
  appstore,
  sitemap,
  imap,
  hackernews,
  stackexchange,
  github,
  discourse,
  wordpress,
  lemmy,
  bluesky,
  mastodon,
  reddit,
  telegram,
];

/** The connector called `id`, or null. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export function connectorById(id: string): Connector<any> | null {
  return connectors.find((connector) => connector.id === id) ?? null;
}
