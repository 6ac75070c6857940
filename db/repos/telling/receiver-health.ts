import { sql } from 'drizzle-orm';
import type { FailureReason } from '../../../src/core/outcome.ts';
import { rowsOf } from '../../database.ts';
import type { Store } from '../../store.ts';

/** How it stands with what a receiver was told lately. */
export interface ReceiverHealth {
  /** Of the newest {@link NEWEST} deliveries; null where there is none. */
  lastTakenAt: Date | null;
  lastFailure: { at: Date; reason: FailureReason } | null;
  /** How many deliveries are on their way, and how many were given up. */
  waiting: number;
  parked: number;
  /** Why deliveries wait although their turn has come: one that finds out whether it works again, or its quiet hours. */
  circuit: boolean;
  asleep: boolean;
}

/** Deliveries of a receiver that say how it is now. */
const NEWEST = 100;

interface Row {
  id: string;
  taken: Date | string | null;
  failed: Date | string | null;
  reason: FailureReason | null;
  waiting: number;
  parked: number;
  circuit: boolean;
  asleep: boolean;
}

/** The health of every receiver, by id. */
export async function receiverHealth({ db }: Store): Promise<Map<string, ReceiverHealth>> {
  const rows = await rowsOf<Row>(
    db,
    sql`select r.id, lately.taken, failure.at as failed, failure.reason,
          coalesce(counts.waiting, 0)::int as waiting, coalesce(counts.parked, 0)::int as parked,
          coalesce(counts.circuit, false) as circuit, coalesce(counts.asleep, false) as asleep
        from receivers r
        left join lateral (
          select max(d.delivered_at) as taken from (
            select delivered_at from deliveries where receiver_id = r.id order by id desc limit ${NEWEST}) d
        ) lately on true
        left join lateral (
          select a.at, a.reason from (
            select id from deliveries where receiver_id = r.id order by id desc limit ${NEWEST}) d
          join delivery_attempts a on a.delivery_id = d.id
          where not a.ok order by a.id desc limit 1
        ) failure on true
        left join (
          select receiver_id,
            count(*) filter (where state in ('pending', 'retrying')) as waiting,
            count(*) filter (where state = 'parked') as parked,
            bool_or(held_reason = 'circuit' and state <> 'parked') as circuit,
            bool_or(held_reason = 'quiet-hours' and state <> 'parked') as asleep
          from deliveries where state in ('pending', 'retrying', 'parked') group by receiver_id
        ) counts on counts.receiver_id = r.id`,
  );
  return new Map(rows.map((row) => [row.id, healthOf(row)]));
}

function healthOf({ taken, failed, reason, waiting, parked, circuit, asleep }: Row): ReceiverHealth {
  return {
    lastTakenAt: taken === null ? null : new Date(taken),
    lastFailure: failed === null || reason === null ? null : { at: new Date(failed), reason },
    ...{ waiting, parked, circuit, asleep },
  };
}
