import { asc, eq, gt, inArray } from 'drizzle-orm';
import type { Receiver } from '../../../src/core/receiver.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { receivers } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

type Row = typeof receivers.$inferSelect;

export type ReceiverChange = Partial<
  Pick<Receiver, 'name' | 'kind' | 'settings' | 'disabledReason' | 'quietHours'>
>;

export async function insertReceiver(store: Store, receiver: Receiver): Promise<void> {
  await store.db
    .insert(receivers)
    .values({ ...receiver, settings: seal(store, receiver.id, receiver.settings) });
}

export async function updateReceiver(
  store: Store,
  id: string,
  change: ReceiverChange,
): Promise<Receiver | null> {
  const { settings, ...rest } = change;
  const sealed = settings === undefined ? {} : { settings: seal(store, id, settings) };
  const [row] = await store.db
    .update(receivers)
    .set({ ...rest, ...sealed })
    .where(eq(receivers.id, id))
    .returning();
  return row === undefined ? null : view(store, row);
}

export async function deleteReceiver({ db }: Store, id: string): Promise<boolean> {
  const rows = await db.delete(receivers).where(eq(receivers.id, id)).returning({ id: receivers.id });
  return rows.length > 0;
}

export async function findReceiver(store: Store, id: string): Promise<Receiver | null> {
  const [row] = await store.db.select().from(receivers).where(eq(receivers.id, id));
  return row === undefined ? null : view(store, row);
}

/** Names by id; ids that name no receiver are left out. */
export async function receiverNames({ db }: Store, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: receivers.id, name: receivers.name })
    .from(receivers)
    .where(inArray(receivers.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function findReceiverByName(store: Store, name: string): Promise<Receiver | null> {
  const [row] = await store.db.select().from(receivers).where(eq(receivers.name, name));
  return row === undefined ? null : view(store, row);
}

/** All receivers, by name. */
export async function allReceivers(store: Store): Promise<Receiver[]> {
  const rows = await store.db.select().from(receivers).orderBy(asc(receivers.name));
  return rows.map((row) => view(store, row));
}

export async function pageOfReceivers(store: Store, request: PageRequest): Promise<Page<Receiver>> {
  const after = request.cursor === null ? undefined : gt(receivers.id, idAfter(request.cursor));
  const rows = await store.db
    .select()
    .from(receivers)
    .where(after)
    .orderBy(asc(receivers.id))
    .limit(request.limit + 1);
  const page = pageById(rows, request.limit);
  return { ...page, items: page.items.map((row) => view(store, row)) };
}

function seal({ box }: Store, id: string, settings: Record<string, unknown>): string {
  return box.seal(JSON.stringify(settings), `receiver:${id}`);
}

function view({ box }: Store, row: Row): Receiver {
  return { ...row, settings: JSON.parse(box.open(row.settings, `receiver:${row.id}`)) };
}
