import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { type DeliveryState, waitingStates } from '../../../src/core/delivery.ts';
import type { FailureReason } from '../../../src/core/outcome.ts';
import { storableText } from '../../../src/core/text.ts';
import { deliveries, deliveryAttempts, receivers } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

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
  /** When to try again instead, should it be the one that finds out for all; `nextAttemptAt` when absent. */
  probeAt?: Date | null | undefined;
  /** Milliseconds that the attempt took; not known when absent. */
  tookMs?: number | undefined;
}

/**
 * Records an attempt and gives the delivery back. A worker that lost its lease may come late with a failure: what
 * another one delivered meanwhile stays delivered. Must run in a transaction.
 */
export async function recordAttempt(store: Store, record: AttemptRecord): Promise<void> {
  const { state, nextAttemptAt, probeAt = nextAttemptAt, ...attempt } = record;
  if (state === 'disabled') await disableReceiver(store, record.deliveryId, record.detail ?? 'gone');
  await store.db.insert(deliveryAttempts).values(attempt);
  await store.db
    .update(deliveries)
    .set({
      state,
      attempts: sql`${deliveries.attempts} + 1`,
      firstAttemptAt: sql`coalesce(${deliveries.firstAttemptAt}, ${record.at.toISOString()}::timestamptz)`,
      leasedUntil: null,
      heldReason: null,
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
  if (record.ok) await closeCircuit(store, record.deliveryId);
  else if (probeAt !== null) await openCircuit(store, record.deliveryId, probeAt);
}

/** Failures in a row after which a receiver is asked by one delivery alone. */
const FAILURES = 5;

/**
 * After so many failures in a row a receiver's deliveries wait, but for the one that has just failed: it finds out at
 * `probeAt` whether the receiver works again.
 */
async function openCircuit({ db }: Store, deliveryId: string, probeAt: Date): Promise<void> {
  const last = db
    .select({ ok: deliveryAttempts.ok })
    .from(deliveryAttempts)
    .innerJoin(deliveries, eq(deliveries.id, deliveryAttempts.deliveryId))
    .where(eq(deliveries.receiverId, receiverOf(deliveryId)))
    .orderBy(desc(deliveryAttempts.id))
    .limit(FAILURES);
  const attempts = await last;
  if (attempts.length < FAILURES || attempts.some(({ ok }) => ok)) return;
  await db
    .update(deliveries)
    .set({ heldReason: 'circuit', nextAttemptAt: probeAt })
    .where(and(eq(deliveries.id, deliveryId), inArray(deliveries.state, [...waitingStates])));
}

/** A receiver that took something is told all that waits. */
async function closeCircuit({ db }: Store, deliveryId: string): Promise<void> {
  await db
    .update(deliveries)
    .set({ heldReason: null })
    .where(and(eq(deliveries.receiverId, receiverOf(deliveryId)), eq(deliveries.heldReason, 'circuit')));
}

const receiverOf = (deliveryId: string) => sql`(select receiver_id from deliveries where id = ${deliveryId})`;

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
    .where(and(eq(deliveries.receiverId, receiverId), inArray(deliveries.state, [...waitingStates])));
}
