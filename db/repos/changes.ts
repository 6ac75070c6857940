import { sql } from 'drizzle-orm';
import { rowsOf } from '../database.ts';
import { heldAs, recordset } from '../recordset.ts';
import type { ChangeSubject } from '../schema/changes.ts';
import { changes, incidents } from '../schema/index.ts';
import type { Store } from '../store.ts';

/** The channel that is notified when changes were committed. */
export const CHANGES = 'earshot_changes';

/** What happened to a mention or an incident. */
export type ChangeEvent = 'new' | 'changed';

/** Where a change stands among all. */
export interface ChangePosition {
  /** 64-bit id of the transaction. */
  transaction: bigint;
  seq: bigint;
  /** By the database's clock, in milliseconds: no two databases have the same change at the same time. */
  at: number;
}

export interface Change extends ChangePosition {
  subject: ChangeSubject;
  subjectId: string;
  brandId: string;
  event: ChangeEvent;
}

/** Before every change. */
export const ORIGIN: ChangePosition = { transaction: 0n, seq: 0n, at: 0 };

/** Whether `one` comes after `other`. */
export function isAfter(one: ChangePosition, other: ChangePosition): boolean {
  if (one.transaction !== other.transaction) return one.transaction > other.transaction;
  return one.seq > other.seq;
}

/** Writes down what happened to mentions. Must run in the transaction in which it happens. */
export async function recordMentions(
  { db }: Store,
  rows: readonly { id: string; brandId: string }[],
  event: ChangeEvent,
): Promise<void> {
  if (rows.length === 0) return;
  const columns = { id: changes.subjectId, brandId: changes.brandId };
  await db.execute(sql`
    with told as (
      insert into changes (subject, subject_id, brand_id, event, at)
      select 'mention', ${heldAs('r', changes.subjectId)}, ${heldAs('r', changes.brandId)}, ${event}, now()
      from ${recordset('r', columns, rows)}
    )
    select pg_notify(${CHANGES}, '')`);
}

/** Writes down, once in a transaction, that an incident is new or another than it was. */
export async function recordIncident({ db }: Store, id: string, event: ChangeEvent): Promise<void> {
  await db.execute(sql`
    with told as (
      insert into changes (subject, subject_id, brand_id, event, at)
      select 'incident', i.id, i.brand_id, ${event}, now() from ${incidents} i
      where i.id = ${id} and not exists (
        select from changes c where c.transaction = pg_current_xact_id() and c.subject_id = i.id
      )
      returning 1
    )
    select pg_notify(${CHANGES}, '') from told`);
}

/** Marks where the record begins: whoever was told nothing yet still has a position to come back to. */
export async function beginChanges({ db }: Store): Promise<void> {
  const nobody = '00000000-0000-0000-0000-000000000000';
  await db.execute(sql`
    insert into changes (subject, subject_id, brand_id, event, at)
    select 'stream', ${nobody}::uuid, ${nobody}::uuid, 'new', now() where not exists (select from changes)`);
}

/**
 * Changes after a position, in their order, once every older transaction has ended. `held` says whether later ones are
 * committed that have to wait for such a transaction.
 *
 * @param limit most changes in the answer
 */
export async function changesAfter(
  { db }: Store,
  { transaction, seq }: ChangePosition,
  limit: number,
): Promise<{ ready: Change[]; held: boolean }> {
  const rows = await rowsOf<ChangeRow & { ready: boolean }>(
    db,
    sql`${selectChanges}, transaction < pg_snapshot_xmin(pg_current_snapshot()) as ready from changes
        where (transaction, seq) > (${String(transaction)}::text::xid8, ${String(seq)}::text::bigint)
        order by transaction, seq limit ${limit}`,
  );
  const ready = rows.filter((row) => row.ready).map(changeOf);
  return { ready, held: ready.length < rows.length };
}

/** The newest change that may be told; {@link ORIGIN} where there is none. */
export async function newestChange({ db }: Store): Promise<ChangePosition> {
  const [row] = await rowsOf<ChangeRow>(
    db,
    sql`${selectChanges} from changes where transaction < pg_snapshot_xmin(pg_current_snapshot())
        order by transaction desc, seq desc limit 1`,
  );
  return row === undefined ? ORIGIN : changeOf(row);
}

/** Whether a position is of a change that is still kept, in this very database. */
export async function isKeptPosition(
  { db }: Store,
  { transaction, seq, at }: ChangePosition,
): Promise<boolean> {
  const rows = await rowsOf(
    db,
    sql`select from changes where seq = ${String(seq)}::text::bigint
        and transaction = ${String(transaction)}::text::xid8 and at = ${new Date(at).toISOString()}::timestamptz`,
  );
  return rows.length > 0;
}

/** Forgets the changes before the first of the last `days` days: what is kept has no holes. */
export async function pruneChanges({ db }: Store, days: number): Promise<void> {
  await db.execute(sql`
    delete from changes where transaction < (
      select transaction from changes where at >= now() - make_interval(days => ${days})
      order by transaction limit 1
    )`);
}

interface ChangeRow {
  seq: string;
  transaction: string;
  subject: ChangeSubject;
  subject_id: string;
  brand_id: string;
  event: ChangeEvent;
  at: number | string;
}

const selectChanges = sql`select seq::text, transaction::text, subject, subject_id, brand_id, event,
  (extract(epoch from at) * 1000)::bigint::text as at`;

function changeOf(row: ChangeRow): Change {
  const { subject, event, subject_id: subjectId, brand_id: brandId } = row;
  const [transaction, seq] = [BigInt(row.transaction), BigInt(row.seq)];
  return { transaction, seq, at: Number(row.at), subject, subjectId, brandId, event };
}
