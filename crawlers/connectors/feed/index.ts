import { z } from 'zod';
import { maxAgeSeconds, validatorsOf } from '../../../src/net/caching.ts';
import { addressKey } from '../../address-key.ts';
import type { Connector, CrawlResult } from '../../connector.ts';
import type { ParsedFeed } from '../../formats/feed/parsed-feed.ts';
import { discoverPush } from '../../push/discover-push.ts';
import { readCursor } from './cursor.ts';
import { fetchFeed } from './fetch-feed.ts';
import { readOlder } from './history.ts';
import { memoryOf, memoryWith, missedSince } from './memory.ts';
import { readBody } from './read-body.ts';

export interface FeedSettings {
  url: string;
}

/** Reads a feed in any of its formats. */
export const feed: Connector<FeedSettings> = {
  id: 'feed',
  title: 'Feed',
  description: 'RSS, Atom, RDF or JSON Feed: blogs, news sites, podcasts, forums, searches.',
  example: { url: 'https://blog.example.com/feed.xml' },
  settings: z.strictObject({ url: z.url({ protocol: /^https?$/ }) }),
  mainSetting: 'url',
  key: ({ url }) => addressKey(url),
  host: ({ url }) => new URL(url).host,

  async crawl({ settings, cursor: stored }, context): Promise<CrawlResult> {
    const cursor = readCursor(stored);
    const { response, moved } = await fetchFeed(settings.url, cursor, context);
    const { status, headers } = response;
    const bytes = response.body.length;
    if (status === 304) {
      return {
        outcome: 'not-modified',
        items: [],
        title: null,
        cursor: { ...cursor, moved },
        missed: null,
        minIntervalSeconds: longest(cursor.ttlSeconds, maxAgeSeconds(headers)),
        ...(cursor.push !== null && { push: cursor.push }),
        bytes,
        status,
      };
    }
    const parsed = await readBody(response);
    const { title, items, ttlSeconds } = parsed;
    const push = discoverPush(response, parsed);
    return {
      outcome: 'ok',
      items,
      title,
      cursor: { ...validatorsOf(response), ...memoryOf(items, cursor), moved, ttlSeconds, push },
      missed: missedSince(items, cursor) ?? truncation(parsed),
      minIntervalSeconds: longest(ttlSeconds, maxAgeSeconds(headers)),
      ...((push ?? cursor.push) !== null && { push }),
      bytes,
      status,
    };
  },

  remember(stored, items) {
    const cursor = readCursor(stored);
    return { ...cursor, ...memoryWith(items, cursor) };
  },

  history: readOlder,
};

function truncation({ truncated, items }: ParsedFeed): CrawlResult['missed'] {
  return truncated
    ? { atLeast: 1, reason: `only the first ${items.length} items of the feed are read` }
    : null;
}

/** The longer of two pauses; none is not zero. */
function longest(...seconds: (number | null)[]): number | null {
  return Math.max(...seconds.map((pause) => pause ?? 0)) || null;
}
