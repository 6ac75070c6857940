import { and, asc, desc, eq, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { DeliveryState } from '../../src/core/delivery.ts';
import type { Message } from '../../src/core/message.ts';
import type { FailureReason } from '../../src/core/outcome.ts';
import type { Receiver } from '../../src/core/receiver.ts';
import { storableText } from '../../src/core/text.ts';
import { deliveries, deliveryAttempts, messages, receivers } from '../schema/index.ts';
import type { Store } from '../store.ts';
import { findReceiver } from './receivers.ts';

export interface RenderedPage {
  subject: string;
  html: string;
  text: string;
}

/** Something worth telling, named by `eventKey`, and who is to hear it. */
export interface NewMessage {
  id: string;
  eventKey: string;
  incidentId: string | null;
  body: Message;
  page: RenderedPage | null;
  createdAt: Date;
  /** A fresh id for each receiver's delivery. */
  deliveries: readonly { id: string; receiverId: string }[];
}

/** A delivery that this worker holds, with all it needs to send it. */
export interface LeasedDelivery {
  id: string;
  messageId: string;
  incidentId: string | null;
  /** 1 for the first attempt. */
  attempt: number;
  firstAttemptAt: Date | null;
  createdAt: Date;
  message: Message;
  page: RenderedPage | null;
  receiver: Receiver;
}

/** How an attempt went and what becomes of its delivery. */
export interface AttemptRecord {
  id: string;
  deliveryId: string;
  at: Date;
  ok: boolean;
  reason: FailureReason | null;
  detail: string | null;
  state: DeliveryState;
  nextAttemptAt: Date | null;
}

const waiting: DeliveryState[] = ['pending', 'retrying'];

/** Writes a message once per event, with its deliveries. False when the event was told already. */
export async function postMessage({ db }: Store, message: NewMessage): Promise<boolean> {
  const { deliveries: addressed, ...rest } = message;
  const [row] = await db
    .insert(messages)
    .values({ ...rest, type: message.body.type })
    .onConflictDoNothing()
    .returning({ id: messages.id });
  if (row === undefined) return false;
  if (addressed.length === 0) return true;
  await db.insert(deliveries).values(
    addressed.map(({ id, receiverId }) => ({
      id,
      receiverId,
      messageId: message.id,
      nextAttemptAt: message.createdAt,
      createdAt: message.createdAt,
    })),
  );
  return true;
}

/**
 * Deliveries whose next attempt is due at `now` and that nobody holds at wall time `wall`. Of one incident a
 * receiver hears in order: a later message waits while an earlier one is still on its way.
 */
export async function dueDeliveryIds({ db }: Store, now: Date, wall: Date, limit: number): Promise<string[]> {
  const earlierWaits = sql`exists (
    select 1 from deliveries e join messages em on em.id = e.message_id
    where e.receiver_id = ${deliveries.receiverId} and em.incident_id = ${messages.incidentId}
      and em.id < ${messages.id} and e.state in ('pending', 'retrying')
  )`;
  const rows = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .innerJoin(messages, eq(messages.id, deliveries.messageId))
    .where(
      and(
        inArray(deliveries.state, waiting),
        lte(deliveries.nextAttemptAt, now),
        or(isNull(deliveries.leasedUntil), lte(deliveries.leasedUntil, wall)),
        sql`not ${earlierWaits}`,
      ),
    )
    .orderBy(asc(deliveries.nextAttemptAt), asc(deliveries.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

/**
 * Takes a delivery that is due at `now` for one attempt, until wall time `until`. Null when it is not waiting any
 * more, when it waits for a later time (a job may have been sent twice), or when another worker holds it.
 */
export async function leaseDelivery(
  store: Store,
  id: string,
  { now, wall, until }: { now: Date; wall: Date; until: Date },
): Promise<LeasedDelivery | null> {
  const [row] = await store.db
    .update(deliveries)
    .set({ leasedUntil: until })
    .where(
      and(
        eq(deliveries.id, id),
        inArray(deliveries.state, waiting),
        lte(deliveries.nextAttemptAt, now),
        or(isNull(deliveries.leasedUntil), lte(deliveries.leasedUntil, wall)),
      ),
    )
    .returning();
  if (row === undefined) return null;
  const [message] = await store.db.select().from(messages).where(eq(messages.id, row.messageId));
  const receiver = await findReceiver(store, row.receiverId);
  if (message === undefined || receiver === null) return null;
  return {
    id: row.id,
    messageId: message.id,
    incidentId: message.incidentId,
    attempt: row.attempts + 1,
    firstAttemptAt: row.firstAttemptAt,
    createdAt: row.createdAt,
    message: message.body,
    page: message.page,
    receiver,
  };
}

/** Holds a delivery until `next` that is held until `held`. False when it is not held so any more. */
export async function renewDelivery({ db }: Store, id: string, held: Date, next: Date): Promise<boolean> {
  const rows = await db
    .update(deliveries)
    .set({ leasedUntil: next })
    .where(and(eq(deliveries.id, id), eq(deliveries.leasedUntil, held)))
    .returning({ id: deliveries.id });
  return rows.length > 0;
}

/**
 * Records an attempt and gives the delivery back. A worker that lost its lease may come late with a failure: what
 * another one delivered meanwhile stays delivered. Must run in a transaction.
 */
export async function recordAttempt(store: Store, record: AttemptRecord): Promise<void> {
  const { state, nextAttemptAt, ...attempt } = record;
  if (state === 'disabled') await disableReceiver(store, record.deliveryId, record.detail ?? 'gone');
  await store.db.insert(deliveryAttempts).values(attempt);
  await store.db
    .update(deliveries)
    .set({
      state,
      attempts: sql`${deliveries.attempts} + 1`,
      firstAttemptAt: sql`coalesce(${deliveries.firstAttemptAt}, ${record.at.toISOString()}::timestamptz)`,
      leasedUntil: null,
      lastReason: record.reason,
      ...(nextAttemptAt === null ? {} : { nextAttemptAt }),
      ...(state === 'delivered' ? { deliveredAt: record.at } : {}),
    })
    .where(
      and(
        eq(deliveries.id, record.deliveryId),
        state === 'delivered' ? undefined : ne(deliveries.state, 'delivered'),
      ),
    );
}

/** Timestamp of the newest message about an incident that this receiver took; null when there is none. */
export async function lastToldAt(
  { db }: Store,
  receiverId: string,
  incidentId: string,
): Promise<Date | null> {
  const [row] = await db
    .select({ body: messages.body })
    .from(deliveries)
    .innerJoin(messages, eq(messages.id, deliveries.messageId))
    .where(
      and(
        eq(deliveries.receiverId, receiverId),
        eq(messages.incidentId, incidentId),
        eq(deliveries.state, 'delivered'),
      ),
    )
    .orderBy(desc(messages.id))
    .limit(1);
  return row === undefined ? null : new Date(row.body.timestamp);
}

/** Gives every delivery back. Only for a process that is known to be alone on its database. */
export async function releaseAllDeliveries({ db }: Store): Promise<void> {
  await db.update(deliveries).set({ leasedUntil: null }).where(inArray(deliveries.state, waiting));
}

/**
 * A receiver that said it is gone is told nothing more, what is already waiting included. It comes before its
 * deliveries, or two workers that hear it at once would wait for each other.
 */
async function disableReceiver({ db }: Store, deliveryId: string, reason: string): Promise<void> {
  const [row] = await db
    .select({ receiverId: deliveries.receiverId })
    .from(deliveries)
    .where(eq(deliveries.id, deliveryId));
  if (row === undefined) return;
  const { receiverId } = row;
  await db
    .update(receivers)
    .set({ disabledReason: sql`coalesce(${receivers.disabledReason}, ${storableText(reason)})` })
    .where(eq(receivers.id, receiverId));
  await db
    .update(deliveries)
    .set({ state: 'disabled', leasedUntil: null })
    .where(and(eq(deliveries.receiverId, receiverId), inArray(deliveries.state, waiting)));
}
