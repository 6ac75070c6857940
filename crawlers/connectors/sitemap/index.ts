import { SECOND } from '../../../src/core/time.ts';
import { addressKey } from '../../address-key.ts';
import type { Connector } from '../../connector.ts';
import { visited } from '../../visited.ts';
import { readCursor, type Waiting } from './cursor.ts';
import { readHistory } from './history.ts';
import { lookAt } from './look.ts';
import { missedBy } from './missed.ts';
import { newPages } from './new-pages.ts';
import { readPages } from './read-pages.ts';
import { isWanted, type SitemapSettings, sitemapSettings } from './settings.ts';

/** Pages that wait for a later visit. */
const MOST_WAITING = 500;

/** Follows a site's sitemaps and reads the pages that are new in them. */
export const sitemap: Connector<SitemapSettings> = {
  id: 'sitemap',
  title: 'Sitemap',
  description:
    'The new pages of a site that has no feed, from its sitemap, an index of sitemaps, or a news sitemap.',
  example: { url: 'https://www.example.com/news-sitemap.xml', pages: 20 },
  settings: sitemapSettings,
  mainSetting: 'url',
  key: ({ url, contains }) => JSON.stringify([addressKey(url), contains ?? null]),
  host: ({ url }) => new URL(url).host,

  async crawl({ settings, cursor: stored }, context) {
    const cursor = readCursor(stored);
    const look = await lookAt(settings.url, cursor, context);
    if (look === null && cursor.waiting.length === 0) {
      return visited({ outcome: 'not-modified', items: [], cursor: stored, bytes: 0, status: 304 });
    }
    const found = look === null ? null : newPages(look, cursor, isWanted(settings));
    const fresh = found?.pages.map((page): Waiting => ({ ...page, tries: 0 })) ?? [];
    // What stood there on the first visit is history, from the newest pages on.
    const added = cursor.since === null ? fresh.slice(0, settings.pages) : fresh;
    const queue = [...cursor.waiting, ...added];
    const read = await readPages(queue.slice(0, settings.pages), context);
    const left = [...read.again, ...queue.slice(settings.pages)];
    const pauseMs = read.pause?.retryAfterMs ?? null;
    return visited({
      items: read.items,
      cursor: {
        ...(look?.validators ?? { etag: cursor.etag, lastModified: cursor.lastModified }),
        since: cursor.since ?? context.clock.now().toISOString(),
        files: look?.files ?? cursor.files,
        visits: cursor.visits + 1,
        known: found?.known.toString() ?? cursor.known,
        waiting: left.slice(0, MOST_WAITING),
      },
      bytes: read.bytes + (look?.bytes ?? 0),
      missed: missedBy({
        look,
        read,
        unwatched: found?.unwatched ?? 0,
        dropped: left.slice(MOST_WAITING).length,
      }),
      minIntervalSeconds: pauseMs === null ? (look?.maxAgeSeconds ?? null) : Math.ceil(pauseMs / SECOND),
    });
  },

  history: readHistory,
};
