import { and, eq, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { waitingStates } from '../../../src/core/delivery.ts';
import type { Message } from '../../../src/core/message.ts';
import type { Receiver } from '../../../src/core/receiver.ts';
import { addMs, HOUR } from '../../../src/core/time.ts';
import { rowsOf } from '../../database.ts';
import { deliveries, incidents, messages } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

import type { RenderedPage } from './outbox.ts';
import { findReceiver } from './receivers.ts';

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
  /** Whether it is about an incident that is critical by now. */
  critical: boolean;
  receiver: Receiver;
}

/** Domain time, and wall time, which leases go by. */
export interface Moments {
  now: Date;
  wall: Date;
}

/** Deliveries to one receiver that are on their way at once: a slow one takes no places from others. */
const PER_RECEIVER = 2;
/** No retry waits longer than this: one that does was written by a clock that went back since. */
const LONGEST_WAIT = 25 * HOUR;

/**
 * Deliveries `d` of messages `m` whose turn it is: due, held by nobody, and
 * - not behind an earlier message about the same incident, which a receiver hears in order
 * - not behind a delivery that finds out whether a failing receiver works again, but for a test, which finds out too
 */
function hasItsTurn({ now, wall }: Moments): SQL {
  const at = (date: Date) => sql`${date.toISOString()}::timestamptz`;
  return sql`d.state in ('pending', 'retrying')
    and (d.leased_until is null or d.leased_until <= ${at(wall)})
    and (d.next_attempt_at <= ${at(now)}
      or (d.state = 'pending' and d.held_reason is null)
      or (d.state = 'retrying' and d.next_attempt_at > ${at(addMs(now, LONGEST_WAIT))}))
    and not exists (
      select 1 from deliveries e join messages em on em.id = e.message_id
      where e.receiver_id = d.receiver_id and em.incident_id = m.incident_id
        and em.id < m.id and e.state in ('pending', 'retrying'))
    and (m.type = 'ping' or not exists (
      select 1 from deliveries p
      where p.receiver_id = d.receiver_id and p.held_reason = 'circuit' and p.state in ('pending', 'retrying')
        and p.id <> d.id
        and (d.held_reason is distinct from 'circuit' or (p.next_attempt_at, p.id) < (d.next_attempt_at, d.id))))`;
}

/** How many of the receiver of `d` are on their way. */
function onTheirWay({ wall }: Moments): SQL {
  return sql`(select count(*) from deliveries l
    where l.receiver_id = d.receiver_id and l.leased_until is not null and l.leased_until > ${wall.toISOString()}::timestamptz)`;
}

/** Deliveries to be sent now, those that wait longest first, a few for each receiver. */
export async function dueDeliveryIds({ db }: Store, moments: Moments, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`select id from (
          select d.id, d.next_attempt_at,
            row_number() over (partition by d.receiver_id order by d.next_attempt_at, d.id)
              + ${onTheirWay(moments)} as place
          from deliveries d join messages m on m.id = d.message_id
          where ${hasItsTurn(moments)}
        ) due
        where place <= ${PER_RECEIVER} order by next_attempt_at, id limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Takes a delivery whose turn it is for one attempt, until wall time `until`. Null when it is not: it was settled, waits
 * for a later time (a job may have been sent twice) or for another delivery, or another worker holds it.
 */
export async function leaseDelivery(
  store: Store,
  id: string,
  { now, wall, until }: Moments & { until: Date },
): Promise<LeasedDelivery | null> {
  const turn = sql`${deliveries.id} in (
    select d.id from deliveries d join messages m on m.id = d.message_id
    where d.id = ${id} and ${hasItsTurn({ now, wall })} and ${onTheirWay({ now, wall })} < ${PER_RECEIVER})`;
  const [row] = await store.db
    .update(deliveries)
    .set({ leasedUntil: until })
    .where(
      and(
        eq(deliveries.id, id),
        inArray(deliveries.state, [...waitingStates]),
        // Beside the same question within: of two workers that ask at once, the later sees what the earlier did.
        or(isNull(deliveries.leasedUntil), lte(deliveries.leasedUntil, wall)),
        turn,
      ),
    )
    .returning();
  if (row === undefined) return null;
  const [found] = await store.db
    .select({ message: messages, severity: incidents.severity })
    .from(messages)
    .leftJoin(incidents, eq(incidents.id, messages.incidentId))
    .where(eq(messages.id, row.messageId));
  const receiver = await findReceiver(store, row.receiverId);
  if (found === undefined || receiver === null) return null;
  const { message, severity } = found;
  return {
    id: row.id,
    messageId: message.id,
    incidentId: message.incidentId,
    attempt: row.attempts + 1,
    firstAttemptAt: row.firstAttemptAt,
    createdAt: row.createdAt,
    message: message.body,
    page: message.page,
    critical: severity === 'critical',
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

/** Gives a delivery back untried: its receiver is not to be disturbed before `until`. */
export async function holdDelivery({ db }: Store, id: string, until: Date): Promise<void> {
  await db
    .update(deliveries)
    .set({ nextAttemptAt: until, heldReason: 'quiet-hours', leasedUntil: null })
    .where(eq(deliveries.id, id));
}

/** Gives every delivery back. Only for a process that is known to be alone on its database. */
export async function releaseAllDeliveries({ db }: Store): Promise<void> {
  await db
    .update(deliveries)
    .set({ leasedUntil: null })
    .where(inArray(deliveries.state, [...waitingStates]));
}
