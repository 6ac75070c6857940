import { asc, desc, eq, gt, inArray } from 'drizzle-orm';
import type { Digest } from '../../../src/core/digest.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { digestReceivers, digestRuns, digests } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

type Row = typeof digests.$inferSelect;

/** One rendered digest: what was sent for one due time. */
export type DigestRun = typeof digestRuns.$inferSelect;

export type DigestChange = Partial<Pick<Digest, 'at' | 'timezone' | 'enabled' | 'receiverIds'>>;

/** Must run in a transaction. */
export async function insertDigest(store: Store, digest: Digest): Promise<void> {
  const { receiverIds, ...row } = digest;
  await store.db.insert(digests).values(row);
  await setReceivers(store, digest.id, receiverIds);
}

/** Must run in a transaction. */
export async function updateDigest(store: Store, id: string, change: DigestChange): Promise<Digest | null> {
  const { receiverIds, ...set } = change;
  if (Object.keys(set).length > 0) await store.db.update(digests).set(set).where(eq(digests.id, id));
  const digest = await findDigest(store, id);
  if (digest === null || receiverIds === undefined) return digest;
  await setReceivers(store, id, receiverIds);
  return { ...digest, receiverIds };
}

export async function deleteDigest({ db }: Store, id: string): Promise<boolean> {
  const rows = await db.delete(digests).where(eq(digests.id, id)).returning({ id: digests.id });
  return rows.length > 0;
}

export async function findDigest(store: Store, id: string): Promise<Digest | null> {
  const rows = await store.db.select().from(digests).where(eq(digests.id, id));
  const [digest] = await withReceivers(store, rows);
  return digest ?? null;
}

export async function allDigests(store: Store): Promise<Digest[]> {
  const rows = await store.db.select().from(digests).orderBy(asc(digests.id));
  return withReceivers(store, rows);
}

export async function pageOfDigests(store: Store, request: PageRequest): Promise<Page<Digest>> {
  const after = request.cursor === null ? undefined : gt(digests.id, idAfter(request.cursor));
  const rows = await store.db
    .select()
    .from(digests)
    .where(after)
    .orderBy(asc(digests.id))
    .limit(request.limit + 1);
  const page = pageById(rows, request.limit);
  return { ...page, items: await withReceivers(store, page.items) };
}

/** Writes a run once per digest and due time. False when that due time was served already. */
export async function insertDigestRun({ db }: Store, run: DigestRun): Promise<boolean> {
  const rows = await db.insert(digestRuns).values(run).onConflictDoNothing().returning({ id: digestRuns.id });
  return rows.length > 0;
}

export async function findDigestRun({ db }: Store, id: string): Promise<DigestRun | null> {
  const [row] = await db.select().from(digestRuns).where(eq(digestRuns.id, id));
  return row ?? null;
}

/** The newest runs of a digest, newest first. */
export async function newestDigestRuns(
  { db }: Store,
  digestId: string,
  limit: number,
): Promise<Pick<DigestRun, 'id' | 'title' | 'dueAt' | 'to'>[]> {
  return db
    .select({ id: digestRuns.id, title: digestRuns.title, dueAt: digestRuns.dueAt, to: digestRuns.to })
    .from(digestRuns)
    .where(eq(digestRuns.digestId, digestId))
    .orderBy(desc(digestRuns.dueAt))
    .limit(limit);
}

/** The due time served last; null when the digest never ran. */
export async function lastDigestDue({ db }: Store, digestId: string): Promise<Date | null> {
  const [row] = await db
    .select({ dueAt: digestRuns.dueAt })
    .from(digestRuns)
    .where(eq(digestRuns.digestId, digestId))
    .orderBy(desc(digestRuns.dueAt))
    .limit(1);
  return row?.dueAt ?? null;
}

async function setReceivers({ db }: Store, digestId: string, receiverIds: readonly string[]): Promise<void> {
  await db.delete(digestReceivers).where(eq(digestReceivers.digestId, digestId));
  if (receiverIds.length === 0) return;
  await db.insert(digestReceivers).values(receiverIds.map((receiverId) => ({ digestId, receiverId })));
}

async function withReceivers({ db }: Store, rows: readonly Row[]): Promise<Digest[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const links = await db.select().from(digestReceivers).where(inArray(digestReceivers.digestId, ids));
  return rows.map((row) => ({
    ...row,
    receiverIds: links.filter((link) => link.digestId === row.id).map((link) => link.receiverId),
  }));
}
