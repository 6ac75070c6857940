import { and, asc, count, desc, eq, gte, inArray, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Brand } from '../../../src/core/brand.ts';
import type { DeliveryState } from '../../../src/core/delivery.ts';
import { groupBy } from '../../../src/core/group-by.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { deliveries, deliveryAttempts, messages, receivers } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

export interface DeliveryFilter {
  receiverId?: string | undefined;
  incidentId?: string | undefined;
  state?: DeliveryState | undefined;
  /** Every state but this one. */
  notState?: DeliveryState | undefined;
  /** What is told of a brand: its incidents, its mentions and its digests. */
  brand?: Pick<Brand, 'id' | 'name'> | undefined;
  /** Made in [from, to). */
  from?: Date | undefined;
  to?: Date | undefined;
}

const columns = {
  id: deliveries.id,
  messageId: deliveries.messageId,
  type: messages.type,
  incidentId: messages.incidentId,
  receiverId: deliveries.receiverId,
  receiverName: receivers.name,
  state: deliveries.state,
  attempts: deliveries.attempts,
  nextAttemptAt: deliveries.nextAttemptAt,
  deliveredAt: deliveries.deliveredAt,
  heldReason: deliveries.heldReason,
  lastReason: deliveries.lastReason,
  createdAt: deliveries.createdAt,
};

export type DeliveryAttempt = typeof deliveryAttempts.$inferSelect;

/** Deliveries, newest first, as lists show them. */
export async function pageOfDeliveries(store: Store, filter: DeliveryFilter, request: PageRequest) {
  const rows = await select(store)
    .where(
      and(
        filter.receiverId === undefined ? undefined : eq(deliveries.receiverId, filter.receiverId),
        filter.incidentId === undefined ? undefined : eq(messages.incidentId, filter.incidentId),
        filter.state === undefined ? undefined : eq(deliveries.state, filter.state),
        filter.notState === undefined ? undefined : ne(deliveries.state, filter.notState),
        filter.brand === undefined ? undefined : tellsOf(filter.brand),
        filter.from === undefined ? undefined : gte(deliveries.createdAt, filter.from),
        filter.to === undefined ? undefined : lt(deliveries.createdAt, filter.to),
        request.cursor === null ? undefined : lt(deliveries.id, idAfter(request.cursor)),
      ),
    )
    .orderBy(desc(deliveries.id))
    .limit(request.limit + 1);
  return pageById(rows, request.limit);
}

export type DeliveryView =
  Awaited<ReturnType<typeof pageOfDeliveries>> extends Page<infer View> ? View : never;

export async function findDelivery(store: Store, id: string): Promise<DeliveryView | null> {
  const [row] = await select(store).where(eq(deliveries.id, id));
  return row ?? null;
}

/** Every attempt of a delivery, oldest first. */
export async function attemptsOf({ db }: Store, deliveryId: string): Promise<DeliveryAttempt[]> {
  return db
    .select()
    .from(deliveryAttempts)
    .where(eq(deliveryAttempts.deliveryId, deliveryId))
    .orderBy(asc(deliveryAttempts.id));
}

/** Every attempt of several deliveries, by delivery, oldest first. */
export async function attemptsOfAll(
  { db }: Store,
  deliveryIds: readonly string[],
): Promise<Map<string, DeliveryAttempt[]>> {
  if (deliveryIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(deliveryAttempts)
    .where(inArray(deliveryAttempts.deliveryId, [...deliveryIds]))
    .orderBy(asc(deliveryAttempts.id));
  return groupBy(rows, ({ deliveryId }) => deliveryId);
}

/** What a delivery carries: the message, and the page that goes with it. Null when there is no such delivery. */
export async function messageOf({ db }: Store, deliveryId: string) {
  const [row] = await db
    .select({ id: messages.id, body: messages.body, page: messages.page })
    .from(deliveries)
    .innerJoin(messages, eq(messages.id, deliveries.messageId))
    .where(eq(deliveries.id, deliveryId));
  return row ?? null;
}

/**
 * Puts a delivery back in line, whatever became of it, with 24 fresh hours of retries. Who asks for it says that its
 * receiver works again. Must run in a transaction.
 */
export async function requeueDelivery({ db }: Store, id: string, now: Date): Promise<boolean> {
  const [row] = await db
    .update(deliveries)
    .set({ state: 'pending', nextAttemptAt: now, firstAttemptAt: null, leasedUntil: null, heldReason: null })
    .where(eq(deliveries.id, id))
    .returning({ receiverId: deliveries.receiverId });
  if (row === undefined) return false;
  await db
    .update(deliveries)
    .set({ heldReason: null })
    .where(and(eq(deliveries.receiverId, row.receiverId), eq(deliveries.heldReason, 'circuit')));
  return true;
}

/** How many deliveries there are in each state; states that none is in are left out. */
export async function countDeliveries({ db }: Store): Promise<{ state: DeliveryState; count: number }[]> {
  return db.select({ state: deliveries.state, count: count() }).from(deliveries).groupBy(deliveries.state);
}

function tellsOf({ id, name }: Pick<Brand, 'id' | 'name'>): SQL {
  const { body } = messages;
  return sql`(${body}->'data'->'brand'->>'id' = ${id}
    or ${body}->'data'->'mention'->'brand'->>'id' = ${id}
    or ${body}->'data'->'digest'->>'brand' = ${name})`;
}

function select({ db }: Store) {
  return db
    .select(columns)
    .from(deliveries)
    .innerJoin(messages, eq(messages.id, deliveries.messageId))
    .innerJoin(receivers, eq(receivers.id, deliveries.receiverId));
}
