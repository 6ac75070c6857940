import { and, eq, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Source } from '../../../src/core/source.ts';
import { rowsOf } from '../../database.ts';
import { recordset } from '../../recordset.ts';
import { sources } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { sourceOf } from './sources.ts';

/** Due rows that one claim looks at, longest waiting first. */
const LOOK = 5_000;

/** What a worker asks for. */
export interface SourceClaim {
  /** Domain time: what is due. */
  now: Date;
  /** Wall time, and until when what is taken is held unless it is renewed. */
  wall: Date;
  until: Date;
  limit: number;
  /** Most sources of one host that are held at once, over all workers. */
  perHost: number;
}

/** A source is held twice over: to be asked something, and to be listened to. */
export type LeaseKind = 'leasedUntil' | 'listenedUntil';

/** A source that is held until `held`. */
export interface HeldRow {
  id: string;
  held: Date;
}

/**
 * Takes sources whose visit is due and that nobody holds, longest waiting first. Sources of a host that has its share
 * of workers are passed over, so a slow host with many sources keeps no other waiting; so are those that another worker
 * is taking at this moment.
 */
export async function claimDueSources(
  store: Store,
  { now, wall, until, limit, perHost }: SourceClaim,
): Promise<Source[]> {
  const free = sql`(s.leased_until is null or s.leased_until <= ${wall})`;
  // As an array, or the planner might run the inner query again for every row it looks at.
  const chosen = sql`array(
    with busy as materialized (
      select host, count(*) as taken from sources where leased_until > ${wall} group by host
    ), due as materialized (
      select s.id, s.host, s.next_due_at from sources s
      where s.next_due_at <= ${now} and not s.listens and s.status not in ('gone', 'paused') and ${free}
        and s.host not in (select host from busy where taken >= ${perHost})
      order by s.next_due_at limit ${LOOK}
    ), turns as materialized (
      select id, next_due_at, row_number() over (partition by host order by next_due_at, id)
        + coalesce(taken, 0) as turn
      from due left join busy using (host)
    )
    select s.id from turns join sources s using (id)
    where turn <= ${perHost} and ${free}
    order by turns.next_due_at limit ${limit} for update of s skip locked)`;
  const rows = await store.db
    .update(sources)
    .set({ leasedUntil: until })
    .where(sql`${sources.id} = any(${chosen})`)
    .returning();
  return rows
    .map((row) => sourceOf(store, row))
    .sort((a, b) => a.nextDueAt.getTime() - b.nextDueAt.getTime());
}

/** Takes a source, due or not. Null when another worker holds it. */
export async function leaseSource(store: Store, id: string, wall: Date, until: Date): Promise<Source | null> {
  const [row] = await store.db
    .update(sources)
    .set({ leasedUntil: until })
    .where(and(eq(sources.id, id), or(isNull(sources.leasedUntil), lte(sources.leasedUntil, wall))))
    .returning();
  return row === undefined ? null : sourceOf(store, row);
}

/**
 * Takes the sources that are to be listened to, that nobody listens to at wall time `wall`, and that are due at `now`:
 * those that failed wait.
 */
export async function claimListening(
  store: Store,
  { now, wall, until }: Pick<SourceClaim, 'now' | 'wall' | 'until'>,
): Promise<Source[]> {
  const rows = await store.db
    .update(sources)
    .set({ listenedUntil: until })
    .where(
      and(
        eq(sources.listens, true),
        notInArray(sources.status, ['gone', 'paused']),
        lte(sources.nextDueAt, now),
        or(isNull(sources.listenedUntil), lte(sources.listenedUntil, wall)),
      ),
    )
    .returning();
  return rows.map((row) => sourceOf(store, row));
}

/** Goes on holding sources until `next`. Says which; the others are not held so any more. */
export async function renewSources(
  { db }: Store,
  rows: readonly HeldRow[],
  next: Date,
  kind: LeaseKind = 'leasedUntil',
): Promise<ReadonlySet<string>> {
  const held = recordset('h', { id: sources.id, held: sources[kind] }, rows);
  const end = sql.identifier(sources[kind].name);
  const renewed = await rowsOf<{ id: string }>(
    db,
    sql`update sources s set ${end} = ${next} from ${held}
      where s.id = h.id and s.${end} = h.${end} returning s.id`,
  );
  return new Set(renewed.map(({ id }) => id));
}

/** Gives a source back that was taken until `until`; one that another worker has taken since is not ours to give. */
export async function releaseSource(
  { db }: Store,
  id: string,
  until: Date,
  kind: LeaseKind = 'leasedUntil',
): Promise<void> {
  await db
    .update(sources)
    .set({ [kind]: null })
    .where(and(eq(sources.id, id), eq(sources[kind], until)));
}

/** Gives every source back. Only for a process that is known to be alone on its database. */
export async function releaseAllSources({ db }: Store): Promise<void> {
  await db.update(sources).set({ leasedUntil: null, listenedUntil: null });
}
