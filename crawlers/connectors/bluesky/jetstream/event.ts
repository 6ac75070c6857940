import { z } from 'zod';
import { NetError } from '../../../../src/net/http.ts';
import { did, POSTS, type PostPlace, rkey } from '../post.ts';
import { countsEvents } from './endpoint.ts';

/** What a server tells in one message. */
export interface StreamEvent {
  /** When, in µs since 1970. */
  us: number;
  /** Its number, where the server counts. */
  seq: number | null;
  /** What became of a post; null for everything else. */
  change: PostChange | null;
}

export interface PostChange extends PostPlace {
  operation: 'create' | 'update' | 'delete';
  /** Tells two changes of one post apart; the same from every server. */
  revision: string;
  /** As its author wrote it, hence of any shape; absent when it was deleted. */
  record: unknown;
}

const commit = z.object({
  operation: z.string(),
  collection: z.string(),
  rkey: z.string(),
  rev: z.string().optional(),
  record: z.unknown().optional(),
});
const timed = z.object({ did: z.string(), time_us: z.int().positive(), commit: commit.optional() });
const counted = z.object({
  $type: z.literal('message'),
  payload: commit.partial().extend({
    did: z.string().optional(),
    seq: z.int().nonnegative(),
    time: z.iso.datetime({ offset: true }),
  }),
});

/** Posts of authors with odd names, and operations yet to be invented, are no changes that can be kept. */
const change = z.object({
  did,
  rkey,
  collection: z.literal(POSTS),
  operation: z.enum(['create', 'update', 'delete']),
  rev: z.string().default(''),
  record: z.unknown().optional(),
});

/**
 * Reads a message of `endpoint`.
 *
 * @throws {NetError} `unexpected-answer` when it is no event: a server that changed must be an error
 */
export function readEvent(text: string, endpoint: string): StreamEvent {
  const message = parsed(text);
  if (countsEvents(endpoint)) {
    const { payload } = held(counted, message);
    return { us: Date.parse(payload.time) * 1_000, seq: payload.seq, change: changeIn(payload) };
  }
  const event = held(timed, message);
  return {
    us: event.time_us,
    seq: null,
    change: event.commit === undefined ? null : changeIn({ did: event.did, ...event.commit }),
  };
}

function changeIn(told: unknown): PostChange | null {
  const { success, data } = change.safeParse(told);
  if (!success) return null;
  const { did, rkey, operation, rev, record } = data;
  return { did, rkey, operation, revision: rev, record };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unexpected('no JSON');
  }
}

function held<T>(shape: z.ZodType<T>, message: unknown): T {
  const { success, data, error } = shape.safeParse(message);
  if (success) return data;
  throw unexpected(`another shape: ${error.issues[0]?.path.join('.') || 'the whole'}`);
}

function unexpected(what: string): NetError {
  return new NetError('unexpected-answer', `the stream told ${what}`, { retryable: true });
}
