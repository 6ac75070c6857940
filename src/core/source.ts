export const sourceStatuses = ['active', 'failing', 'blocked', 'gone', 'paused'] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

/** JSON that a connector keeps between visits (validators, positions). */
export type Cursor = Record<string, unknown>;

/** Why a source was asked: for what is new, for a step into its past, or for what became of items that are followed. */
export const crawlKinds = ['visit', 'history', 'follow'] as const;
export type CrawlKind = (typeof crawlKinds)[number];

/**
 * Reading into a source's past: `none` where its connector cannot, `waiting` until it is begun or gone on with, `done`
 * when its end or the limit was reached, `failed` when it was given up.
 */
export const historyStates = ['none', 'waiting', 'done', 'failed'] as const;
export type HistoryState = (typeof historyStates)[number];

/** How a source behaves, learnt from the visits that went well. */
export interface Rhythm {
  /** New items an hour, those of the last hours weighing most. */
  itemsPerHour: number;
  /** Visits it was learnt from. */
  visits: number;
  /** How many items the source shows at once; null when it was never seen whole. */
  window: number | null;
  /** The shortest pause that the publisher asked for last, in seconds; null when it asked for none. */
  askedSeconds: number | null;
}

/** A place that is read. `settings` may hold secrets: they are encrypted at rest. */
export interface Source {
  id: string;
  connector: string;
  title: string | null;
  settings: Record<string, unknown>;
  status: SourceStatus;
  intervalSeconds: number;
  nextDueAt: Date;
  cursor: Cursor;
  /** The host that visits ask, with its port when it is not the usual one. */
  host: string;
  rhythm: Rhythm | null;
  historyCursor: Cursor | null;
  historyState: HistoryState;
  historyItems: number;
  /** Whether it is listened to, in place of visits. */
  listens: boolean;
  failures: number;
  lastCrawlAt: Date | null;
  lastSuccessAt: Date | null;
  lastError: string | null;
  createdAt: Date;
}
