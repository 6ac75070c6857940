import type { z } from 'zod';
import type { Clock } from '../src/core/clock.ts';
import type { FetchedItem } from '../src/core/item.ts';
import type { Cursor } from '../src/core/source.ts';
import type { PushOffer } from '../src/core/subscription.ts';
import type { HttpClient } from '../src/net/http.ts';
import type { SocketGuard } from '../src/net/socket-guard.ts';

/** What a connector may use. `http` is polite already: robots, per-host limits, guard, caps. */
export interface CrawlContext {
  http: HttpClient;
  /** For connectors that speak something other than HTTP. */
  sockets: SocketGuard;
  clock: Clock;
  signal: AbortSignal;
}

/** One visit to make: validated settings and what the last visit left behind. */
export interface Visit<Settings> {
  settings: Settings;
  cursor: Cursor;
}

/** One visit made; {@link visited} fills in what is usual. Failures are thrown as `NetError` with their reason. */
export interface CrawlResult {
  /** `not-modified`: the publisher said nothing changed since the cursor. */
  outcome: 'ok' | 'not-modified';
  items: FetchedItem[];
  cursor: Cursor;
  /** The source's own title, when it gives one. */
  title: string | null;
  bytes: number;
  status: number | null;
  /** What is known to be lost, as a sentence and the least number of items; null when nothing is. */
  missed: { atLeast: number | null; reason: string } | null;
  /** The shortest pause the publisher asked for, in seconds (ttl, max-age, Retry-After …); null when it did not. */
  minIntervalSeconds: number | null;
  /** Who announces new items; null when nobody does any more, absent when nobody ever did. */
  push?: PushOffer | null;
}

/** An item that was stored before, by the names its source knows it by. */
export interface KnownItem {
  guid: string | null;
  url: string | null;
}

/** One step into the past: the items found there, and where to go on; null when there is nothing older to be had. */
export interface HistoryStep {
  items: FetchedItem[];
  next: Cursor | null;
  bytes: number;
}

/** What became of an item since it was stored: the item as it is now, or `gone` when its source took it away. */
export interface FollowedItem {
  known: KnownItem;
  now: FetchedItem | 'gone';
}

/** What a stream brought in one go, and the cursor that stands for having it. */
export interface StreamBatch {
  items: FetchedItem[];
  /** What its authors deleted. */
  removed: KnownItem[];
  cursor: Cursor;
  missed: CrawlResult['missed'];
}

/** What a connector that listens may use: `take` keeps a batch, and is done when it is safe. */
export interface ListenContext extends CrawlContext {
  /** Whether an item is about a watched brand: what is not is never handed on. Absent: everything is wanted. */
  wanted?(item: FetchedItem): boolean;
  take(batch: StreamBatch): Promise<void>;
}

/** The code for one kind of source: data that describes it, plus one function, and more where the source allows it. */
export interface Connector<Settings = unknown> {
  /** Lower-case id, equal to its folder's name; also the key in `earshot.yaml`. */
  id: string;
  title: string;
  description: string;
  /** Settings a person could write, shown in the documentation. */
  example: Settings;
  settings: z.ZodType<Settings>;
  /** The setting meant by a bare value in `earshot.yaml`: `feed: URL` is `feed: { url: URL }`. */
  mainSetting: string;
  /** Settings that are never shown again (passwords, tokens). */
  secrets?: readonly string[];
  /** The source's identity within this connector: equal settings give equal keys. */
  key(settings: Settings): string;
  /** The host that a visit asks, with its port when it is not the usual one; visits to one host take turns. */
  host(settings: Settings): string;
  crawl(visit: Visit<Settings>, context: CrawlContext): Promise<CrawlResult>;
  /** The cursor once `items` came without a visit, announced by whom a visit's `push` names. */
  remember?(cursor: Cursor, items: readonly FetchedItem[]): Cursor;
  /**
   * Reads one step further into the past. The first step begins with an empty cursor; each goes on from the `next` of
   * the one before.
   */
  history?(visit: Visit<Settings>, context: CrawlContext): Promise<HistoryStep>;
  /** Whether the source's terms ask that what its authors take away is erased here too, not only marked. */
  erasesRemoved?: boolean;
  /** Looks at stored items again, for their reactions, edits and deletions. Items it cannot say anything of are left out. */
  follow?(settings: Settings, known: readonly KnownItem[], context: CrawlContext): Promise<FollowedItem[]>;
  /**
   * Listens until `signal` ends it, in place of visits; rejects with `NetError` when the connection is lost for good.
   * `crawl` stays what a single look is.
   */
  listen?(visit: Visit<Settings>, context: ListenContext): Promise<void>;
  /** Whether a source with these settings is listened to rather than visited. Absent: always, where there is `listen`. */
  listens?(settings: Settings): boolean;
}
