import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Cursor, HistoryState, Rhythm, SourceStatus } from '../../src/core/source.ts';
import { instant, safeJson, safeText } from '../columns.ts';

export const sources = pgTable(
  'sources',
  {
    id: uuid('id').primaryKey(),
    connector: text('connector').notNull(),
    /** SHA-256 of the connector's key: settings may hold secrets, so the key itself is not kept in clear. */
    keyHash: text('key_hash').notNull(),
    /** The host that visits ask: they are capped per host when they are claimed. */
    host: safeText('host').notNull().default(''),
    title: safeText('title'),
    /** Sealed JSON (see db/secret-box.ts). */
    settings: text('settings').notNull(),
    status: text('status').$type<SourceStatus>().notNull().default('active'),
    intervalSeconds: integer('interval_seconds').notNull(),
    nextDueAt: instant('next_due_at').notNull(),
    cursor: safeJson<Cursor>('cursor').notNull(),
    /** What was learnt of how often something new is posted (src/pipeline/rhythm.ts); null before the first visit. */
    rhythm: safeJson<Rhythm>('rhythm'),
    /** Where reading into the past goes on; null when it has not begun, has ended or is not possible. */
    historyCursor: safeJson<Cursor>('history_cursor'),
    historyState: text('history_state').$type<HistoryState>().notNull().default('none'),
    /** How many items reading into the past has brought. */
    historyItems: integer('history_items').notNull().default(0),
    failures: integer('failures').notNull().default(0),
    /** Wall time until which a worker holds this source; a killed worker's lease simply runs out. */
    leasedUntil: instant('leased_until'),
    /** Whether it is listened to, in place of visits. */
    listens: boolean('listens').notNull().default(false),
    /** Wall time until which a worker listens to it; beside that it may be held for steps into its past. */
    listenedUntil: instant('listened_until'),
    lastCrawlAt: instant('last_crawl_at'),
    lastSuccessAt: instant('last_success_at'),
    lastError: safeText('last_error'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('sources_identity').on(table.connector, table.keyHash),
    index('sources_due').on(table.nextDueAt),
    index('sources_history').on(table.historyState),
  ],
);
