import type { z } from 'zod';
import type { Clock } from '../src/core/clock.ts';
import type { FetchedItem } from '../src/core/item.ts';
import type { Cursor } from '../src/core/source.ts';
import type { HttpClient } from '../src/net/http.ts';

/** What a connector may use. `http` is polite already: robots, per-host limits, guard, caps. */
export interface CrawlContext {
  http: HttpClient;
  clock: Clock;
  signal: AbortSignal;
}

/** One visit to make: validated settings and what the last visit left behind. */
export interface Visit<Settings> {
  settings: Settings;
  cursor: Cursor;
}

/** One visit made. Failures are thrown as `NetError` with their reason. */
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
}

/** The code for one kind of source: data that describes it, plus one function. */
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
  /** The source's identity within this connector: equal settings give equal keys. */
  key(settings: Settings): string;
  crawl(visit: Visit<Settings>, context: CrawlContext): Promise<CrawlResult>;
}
