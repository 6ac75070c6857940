import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../core/clock.ts';

/** Feeds of which it is remembered since when they are as they are. */
const MOST_KNOWN = 1_000;

/** Answers with a feed, or that it has not changed since the reader fetched it (RFC 9110, section 13). */
export type AnswerFeed = (c: Context, body: string, contentType: string) => Response;

/** Remembers when each feed, by its address, was first seen as it is: feeds themselves do not say when they changed. */
export function feedAnswers(clock: Clock): AnswerFeed {
  const known = new LRUCache<string, { etag: string; since: Date }>({ max: MOST_KNOWN });
  return (c, body, contentType) => {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    const before = known.get(c.req.path);
    const { since } = before?.etag === etag ? before : { since: clock.now() };
    known.set(c.req.path, { etag, since });
    const headers = {
      etag,
      'last-modified': since.toUTCString(),
      'cache-control': 'private, max-age=60',
      'x-content-type-options': 'nosniff',
    };
    if (isFresh(c, etag, since)) return c.body(null, 304, headers);
    return c.body(body, 200, { ...headers, 'content-type': contentType });
  };
}

function isFresh(c: Context, etag: string, since: Date): boolean {
  const tags = c.req.header('if-none-match');
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === etag);
  const fetched = Date.parse(c.req.header('if-modified-since') ?? '');
  return fetched >= Math.floor(since.getTime() / 1_000) * 1_000;
}
