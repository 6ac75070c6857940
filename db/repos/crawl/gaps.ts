import { and, desc, eq, gt, gte, isNotNull, lt, ne, notInArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { crawls, sources } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** A time of which a source's items are not known. */
export interface Gap {
  sourceId: string;
  /** `lost`: items are gone for good. `silent`: the source has not been read since, and may bring them yet. */
  kind: 'lost' | 'silent';
  from: Date;
  /** Null while it goes on. */
  to: Date | null;
  /** The least number of lost items; null when it is not known. */
  atLeast: number | null;
  /** What a lost item is known by; null for silence. */
  reason: string | null;
}

/**
 * Times in which items are known to be lost, from visits that finished in [since, until), or since then (null): a visit that reported a gap
 * speaks for the time since the same source's previous success.
 */
export async function lossesBetween({ db }: Store, since: Date, until: Date | null): Promise<Gap[]> {
  const earlier = alias(crawls, 'earlier');
  const previous = db
    .select({ finishedAt: earlier.finishedAt })
    .from(earlier)
    .where(
      and(
        eq(earlier.sourceId, crawls.sourceId),
        eq(earlier.kind, 'visit'),
        lt(earlier.id, crawls.id),
        ne(earlier.outcome, 'failed'),
      ),
    )
    .orderBy(desc(earlier.id))
    .limit(1)
    .as('previous');
  const rows = await db
    .select({
      sourceId: crawls.sourceId,
      from: previous.finishedAt,
      to: crawls.startedAt,
      missed: crawls.missed,
    })
    .from(crawls)
    .innerJoinLateral(previous, sql`true`)
    .where(
      and(
        isNotNull(crawls.missed),
        gte(crawls.finishedAt, since),
        until === null ? undefined : lt(crawls.finishedAt, until),
      ),
    )
    .orderBy(desc(crawls.finishedAt));
  return rows.map(({ missed, ...gap }) => ({
    ...gap,
    kind: 'lost',
    atLeast: missed?.atLeast ?? null,
    reason: missed?.reason ?? null,
  }));
}

/**
 * Times since sources that cannot be read were read last. A source that comes back brings what it still has, and says
 * what it lost: then this is silence no more.
 */
export async function silencesNow({ db }: Store): Promise<Gap[]> {
  const rows = await db
    .select({ sourceId: sources.id, from: sources.lastSuccessAt })
    .from(sources)
    .where(
      and(
        gt(sources.failures, 0),
        isNotNull(sources.lastSuccessAt),
        notInArray(sources.status, ['gone', 'paused']),
      ),
    )
    .orderBy(desc(sources.lastSuccessAt));
  return rows.flatMap(({ sourceId, from }) =>
    from === null ? [] : [{ sourceId, kind: 'silent' as const, from, to: null, atLeast: null, reason: null }],
  );
}

/** How many items are known to be lost at least, as far back as the ledger goes. */
export async function countLostItems({ db }: Store): Promise<number> {
  const atLeast = sql`coalesce((${crawls.missed} ->> 'atLeast')::integer, 1)`;
  const [row] = await db
    .select({ lost: sql<number>`coalesce(sum(${atLeast}), 0)`.mapWith(Number) })
    .from(crawls)
    .where(isNotNull(crawls.missed));
  return row?.lost ?? 0;
}
