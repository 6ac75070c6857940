import { createHash } from 'node:crypto';
import { z } from 'zod';
import { validatorsOf } from '../../../src/net/caching.ts';
import type { HttpResponse } from '../../../src/net/http.ts';
import { addressKey } from '../../address-key.ts';
import type { Connector, CrawlResult } from '../../connector.ts';
import type { ParsedFeed } from '../../formats/feed/parsed-feed.ts';
import { discoverPush } from '../../push/discover-push.ts';
import { visited } from '../../visited.ts';
import { askedPause } from './asked-pause.ts';
import { type FeedCursor, readCursor } from './cursor.ts';
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
    const now = context.clock.now();
    if (response.status === 304) return unchanged(response, { ...cursor, moved }, now);
    const bodyHash = hashOf(response);
    return bodyHash === cursor.bodyHash
      ? unchanged(response, { ...cursor, moved }, now)
      : changed(response, { ...cursor, moved, bodyHash }, now);
  },

  remember(stored, items) {
    const cursor = readCursor(stored);
    return { ...cursor, ...memoryWith(items, cursor) };
  },

  history: readOlder,
};

/** Of all that says something: the body, and the header that may name a hub. */
function hashOf({ body, headers }: HttpResponse): string {
  return createHash('sha256')
    .update(body)
    .update(headers.link ?? '')
    .digest('base64url');
}

/** A 304 may bring new validators with it (RFC 9111 §4.3.4). */
function unchanged(response: HttpResponse, cursor: FeedCursor, now: Date): CrawlResult {
  const { status, headers, body } = response;
  const { etag, lastModified } = validatorsOf(response);
  const sent = status === 304 ? {} : { sentAt: now.toISOString() };
  return visited({
    outcome: 'not-modified',
    items: [],
    cursor: {
      ...cursor,
      ...sent,
      etag: etag ?? cursor.etag,
      lastModified: lastModified ?? cursor.lastModified,
    },
    minIntervalSeconds: askedPause(cursor, headers, now),
    ...(cursor.push !== null && { push: cursor.push }),
    bytes: body.length,
    status,
  });
}

/** `cursor` is that of the last visit, with what this one knows already. */
async function changed(response: HttpResponse, cursor: FeedCursor, now: Date): Promise<CrawlResult> {
  const parsed = await readBody(response);
  const { title, items, ttlSeconds, skip } = parsed;
  const push = discoverPush(response, parsed);
  const { moved, bodyHash } = cursor;
  const sent = { ...validatorsOf(response), moved, bodyHash, sentAt: now.toISOString() };
  return visited({
    items,
    title,
    cursor: { ...sent, ...memoryOf(items, cursor), ttlSeconds, skip, push },
    missed: missedSince(items, cursor) ?? truncation(parsed),
    minIntervalSeconds: askedPause(parsed, response.headers, now),
    ...((push ?? cursor.push) !== null && { push }),
    bytes: response.body.length,
    status: response.status,
  });
}

function truncation({ truncated, items }: ParsedFeed): CrawlResult['missed'] {
  return truncated
    ? { atLeast: 1, reason: `only the first ${items.length} items of the feed are read` }
    : null;
}
