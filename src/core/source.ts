export const sourceStatuses = ['active', 'failing', 'blocked', 'gone', 'paused'] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

/** JSON that a connector keeps between visits (validators, positions). */
export type Cursor = Record<string, unknown>;

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
  failures: number;
  lastCrawlAt: Date | null;
  lastSuccessAt: Date | null;
  lastError: string | null;
  createdAt: Date;
}
