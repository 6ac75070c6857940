import { createHash } from 'node:crypto';
import { and, asc, count, eq, gt, isNull, lte, notInArray, or } from 'drizzle-orm';
import type { Source } from '../../../src/core/source.ts';
import { mentionedInScope } from '../../in-scope.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { mentions, sources } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

type Row = typeof sources.$inferSelect;

/** A source as it is made: `key` is the connector's identity for it and is stored as a hash only. */
export type NewSource = Pick<
  Source,
  'id' | 'connector' | 'settings' | 'host' | 'historyState' | 'intervalSeconds' | 'nextDueAt' | 'createdAt'
> & {
  key: string;
  title: string | null;
} & Partial<Pick<Source, 'listens'>>;

export type SourceChange = Partial<
  Pick<
    Source,
    | 'title'
    | 'status'
    | 'intervalSeconds'
    | 'nextDueAt'
    | 'cursor'
    | 'failures'
    | 'lastCrawlAt'
    | 'lastSuccessAt'
    | 'lastError'
  >
>;

/** Adds a source, or finds the one that already reads this place. */
export async function addSource(
  store: Store,
  source: NewSource,
): Promise<{ source: Source; added: boolean }> {
  const { key, settings, ...rest } = source;
  const keyHash = createHash('sha256').update(key).digest('hex');
  const [row] = await store.db
    .insert(sources)
    .values({ ...rest, keyHash, settings: sealSettings(store, source.id, settings), cursor: {} })
    .onConflictDoNothing()
    .returning();
  if (row !== undefined) return { source: sourceOf(store, row), added: true };
  const [known] = await store.db
    .select()
    .from(sources)
    .where(and(eq(sources.connector, source.connector), eq(sources.keyHash, keyHash)));
  if (known === undefined) throw new Error('a source with this key vanished while it was being added');
  return { source: sourceOf(store, known), added: false };
}

export async function updateSource(store: Store, id: string, change: SourceChange): Promise<Source | null> {
  const [row] = await store.db.update(sources).set(change).where(eq(sources.id, id)).returning();
  return row === undefined ? null : sourceOf(store, row);
}

/** Keeps the place and replaces how it is read (selectors, credentials). */
export async function setSourceSettings(
  store: Store,
  id: string,
  { settings, listens }: Pick<Source, 'settings' | 'listens'>,
): Promise<void> {
  await store.db
    .update(sources)
    .set({ settings: sealSettings(store, id, settings), listens })
    .where(eq(sources.id, id));
}

export async function deleteSource({ db }: Store, id: string): Promise<boolean> {
  const rows = await db.delete(sources).where(eq(sources.id, id)).returning({ id: sources.id });
  return rows.length > 0;
}

export async function findSource(store: Store, id: string): Promise<Source | null> {
  const [row] = await store.db
    .select()
    .from(sources)
    .where(and(eq(sources.id, id), heardInScope()));
  return row === undefined ? null : sourceOf(store, row);
}

export async function allSources(store: Store): Promise<Source[]> {
  const rows = await store.db.select().from(sources).where(heardInScope()).orderBy(asc(sources.id));
  return rows.map((row) => sourceOf(store, row));
}

/** Which sources are listed; every part is optional. */
export interface SourceFilter {
  status?: Source['status'] | undefined;
  connector?: string | undefined;
}

/** Sources in the order they were added. */
export async function pageOfSources(
  store: Store,
  request: PageRequest,
  { status, connector }: SourceFilter = {},
): Promise<Page<Source>> {
  const after = request.cursor === null ? undefined : gt(sources.id, idAfter(request.cursor));
  const rows = await store.db
    .select()
    .from(sources)
    .where(
      and(
        after,
        status === undefined ? undefined : eq(sources.status, status),
        connector === undefined ? undefined : eq(sources.connector, connector),
        heardInScope(),
      ),
    )
    .orderBy(asc(sources.id))
    .limit(request.limit + 1);
  const page = pageById(rows, request.limit);
  return { ...page, items: page.items.map((row) => sourceOf(store, row)) };
}

/** How many sources there are of each status; statuses that none has are left out. */
export async function countSources({ db }: Store): Promise<{ status: Source['status']; count: number }[]> {
  return db
    .select({ status: sources.status, count: count() })
    .from(sources)
    .where(heardInScope())
    .groupBy(sources.status);
}

/** Ids of the connectors that there are sources of, in the order of the alphabet. */
export async function connectorsInUse({ db }: Store): Promise<string[]> {
  const rows = await db
    .selectDistinct({ connector: sources.connector })
    .from(sources)
    .where(heardInScope())
    .orderBy(asc(sources.connector));
  return rows.map(({ connector }) => connector);
}

/** Ids of sources whose visit is due at `now` and that nobody holds at wall time `wall`, longest waiting first. */
export async function dueSourceIds({ db }: Store, now: Date, wall: Date, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: sources.id })
    .from(sources)
    .where(
      and(
        lte(sources.nextDueAt, now),
        eq(sources.listens, false),
        notInArray(sources.status, ['gone', 'paused']),
        or(isNull(sources.leasedUntil), lte(sources.leasedUntil, wall)),
      ),
    )
    .orderBy(asc(sources.nextDueAt))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Those that brought a mention of a brand that whoever asks may see. */
function heardInScope() {
  return mentionedInScope(mentions.sourceId, sources.id);
}

function sealSettings({ box }: Store, id: string, settings: Record<string, unknown>): string {
  return box.seal(JSON.stringify(settings), `source:${id}`);
}

/** A stored row with its settings opened. */
export function sourceOf({ box }: Store, row: Row): Source {
  const { keyHash: _keyHash, leasedUntil: _leasedUntil, listenedUntil: _listenedUntil, ...rest } = row;
  return { ...rest, settings: JSON.parse(box.open(row.settings, `source:${row.id}`)) };
}
