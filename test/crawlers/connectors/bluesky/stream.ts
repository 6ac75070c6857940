import { onTestFinished } from 'vitest';
import type { WebSocket } from 'ws';
import type { ListenContext, StreamBatch } from '../../../../crawlers/connector.ts';
import { bluesky } from '../../../../crawlers/connectors/bluesky/index.ts';
import { listenToPosts } from '../../../../crawlers/connectors/bluesky/jetstream/listen.ts';
import type { FetchedItem } from '../../../../src/core/item.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { type Refusal, serveSockets } from '../../../net/local-socket-server.ts';
import { manualClock } from '../../../support/clock.ts';
import { crawlContext } from '../../crawl-context.ts';

/** Noon of the day that the clock of tests stands on, in µs. */
export const NOON = Date.parse('2026-01-15T12:00:00Z') * 1_000;

/** A change of a post as the first version of the stream tells it; `us` counts from noon. */
export function told(us: number, rkey: string, text: string | null, more: object = {}): string {
  const record = { $type: 'app.bsky.feed.post', text, createdAt: '2026-01-15T11:59:59Z', langs: ['en'] };
  const commit = {
    rev: `rev-${rkey}`,
    operation: 'create',
    collection: 'app.bsky.feed.post',
    rkey,
    cid: 'bafy',
  };
  return JSON.stringify({
    did: 'did:plc:ann',
    time_us: NOON + us,
    kind: 'commit',
    commit: text === null ? { ...commit, operation: 'delete', ...more } : { ...commit, record, ...more },
  });
}

/** A server that tells what it is given on each of its connections in turn, and keeps the last open. */
export async function jetstream(...connections: (string[] | Refusal | ((socket: WebSocket) => void))[]) {
  const asked: URL[] = [];
  const next = (url: string) => {
    asked.push(new URL(url, 'ws://local'));
    return connections[Math.min(asked.length, connections.length) - 1] ?? [];
  };
  let script: ReturnType<typeof next> = [];
  const url = await serveSockets(
    (socket) => {
      if (typeof script === 'function') return script(socket);
      for (const message of script as string[]) socket.send(message);
      if (asked.length < connections.length) socket.close();
    },
    (path) => {
      script = next(path);
      return Array.isArray(script) || typeof script === 'function' ? null : script;
    },
  );
  return { url: `${url}/subscribe`, asked };
}

interface Listening {
  endpoints: string[];
  query?: string;
  cursor?: Cursor;
  wanted?: (item: FetchedItem) => boolean;
  /** Called with each batch, before it is safe. */
  onBatch?: (batch: StreamBatch) => Promise<void> | void;
}

/** Listens until at least one batch and `posts` posts were taken; waits take no time, and are told. */
export async function listenFor(
  posts: number,
  { endpoints, query = 'acme', cursor = {}, ...more }: Listening,
) {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const batches: StreamBatch[] = [];
  const waits: number[] = [];
  const context: ListenContext = {
    ...crawlContext({ clock: manualClock(), signal: controller.signal }),
    async take(batch) {
      await more.onBatch?.(batch);
      batches.push(batch);
      if (batches.flatMap(({ items }) => items).length >= posts) controller.abort();
    },
  };
  if (more.wanted !== undefined) context.wanted = more.wanted;
  const settings = bluesky.settings.parse({ query, endpoints });
  await listenToPosts({ settings, cursor }, context, async (ms) => void waits.push(ms));
  const items = batches.flatMap((batch) => batch.items);
  return {
    items,
    texts: items.map(({ text }) => text),
    removed: batches.flatMap((batch) => batch.removed),
    missed: batches.flatMap(({ missed }) => missed?.reason ?? []),
    cursor: batches.at(-1)?.cursor,
    waits,
  };
}
