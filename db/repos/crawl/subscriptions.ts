import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Subscription } from '../../../src/core/subscription.ts';
import { sources, subscriptions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

type Row = typeof subscriptions.$inferSelect;

type SubscriptionChange = Partial<
  Pick<
    Subscription,
    'sourceId' | 'state' | 'dueAt' | 'leaseEndsAt' | 'lastDeliveryAt' | 'failures' | 'lastError'
  >
>;

export async function insertSubscription(store: Store, subscription: Subscription): Promise<void> {
  const secret = store.box.seal(subscription.secret, contextOf(subscription));
  await store.db.insert(subscriptions).values({ ...subscription, secret });
}

/** The subscription that a source has; null when it has none. */
export async function subscriptionOf(store: Store, sourceId: string): Promise<Subscription | null> {
  const [row] = await store.db.select().from(subscriptions).where(eq(subscriptions.sourceId, sourceId));
  return row === undefined ? null : view(store, row);
}

/** A subscription, and whether anybody wants it: its source is there and is read. */
export async function findSubscription(
  store: Store,
  id: string,
): Promise<{ subscription: Subscription; wanted: boolean } | null> {
  const [row] = await store.db
    .select({ subscription: subscriptions, status: sources.status })
    .from(subscriptions)
    .leftJoin(sources, eq(sources.id, subscriptions.sourceId))
    .where(eq(subscriptions.id, id));
  if (row === undefined) return null;
  const wanted = row.status !== null && row.status !== 'paused' && row.status !== 'gone';
  return { subscription: view(store, row.subscription), wanted };
}

/** Sources whose new items hubs are believed to announce at `now`. */
export async function deliveringSourceIds({ db }: Store, now: Date): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ sourceId: subscriptions.sourceId })
    .from(subscriptions)
    .where(and(eq(subscriptions.state, 'active'), gt(subscriptions.leaseEndsAt, now)));
  return new Set(rows.flatMap(({ sourceId }) => sourceId ?? []));
}

export async function updateSubscription(
  { db }: Store,
  id: string,
  change: SubscriptionChange,
): Promise<void> {
  await db.update(subscriptions).set(change).where(eq(subscriptions.id, id));
}

/**
 * As {@link updateSubscription}, unless the subscription has moved on since it was read.
 *
 * @returns false when it has
 */
export async function updateIfStill(
  { db }: Store,
  { id, dueAt }: Pick<Subscription, 'id' | 'dueAt'>,
  change: SubscriptionChange,
): Promise<boolean> {
  const rows = await db
    .update(subscriptions)
    .set(change)
    .where(and(eq(subscriptions.id, id), eq(subscriptions.dueAt, dueAt)))
    .returning({ id: subscriptions.id });
  return rows.length > 0;
}

export async function deleteSubscription({ db }: Store, id: string): Promise<void> {
  await db.delete(subscriptions).where(eq(subscriptions.id, id));
}

/** Ids of subscriptions to be asked for at `now`, and of those to be ended, longest waiting first. */
export async function dueSubscriptionIds({ db }: Store, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .leftJoin(sources, eq(sources.id, subscriptions.sourceId))
    .where(or(lte(subscriptions.dueAt, now), isNull(sources.id), inArray(sources.status, ['paused', 'gone'])))
    .orderBy(asc(subscriptions.dueAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}

function view({ box }: Store, row: Row): Subscription {
  return { ...row, secret: box.open(row.secret, contextOf(row)) };
}

const contextOf = ({ id }: Pick<Subscription, 'id'>) => `subscription:${id}`;
