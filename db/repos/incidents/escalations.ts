import { and, asc, eq, exists, gt, isNotNull, isNull, ne, notExists, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Escalation } from '../../../src/core/routing.ts';
import { addMs, DAY } from '../../../src/core/time.ts';
import { rowsOf } from '../../database.ts';
import { deliveries, incidentAlerts, messages, rules } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** The escalation chains of the rules that an incident's alerts come from. */
export async function chainsOf({ db }: Store, incidentId: string): Promise<Escalation[]> {
  const rows = await db
    .selectDistinctOn([rules.id], { escalation: rules.escalation })
    .from(rules)
    .innerJoin(incidentAlerts, eq(incidentAlerts.ruleId, rules.id))
    .where(and(eq(incidentAlerts.incidentId, incidentId), isNotNull(rules.escalation)))
    .orderBy(asc(rules.id));
  return rows.flatMap(({ escalation }) => escalation ?? []);
}

/** When somebody was first told of an incident, since it last recovered; null when nobody was. */
export async function firstToldAt({ db }: Store, incidentId: string): Promise<Date | null> {
  const addressed = db.select().from(deliveries).where(eq(deliveries.messageId, messages.id));
  const recovered = alias(messages, 'recovered');
  const recoveredSince = db
    .select()
    .from(recovered)
    .where(
      and(
        eq(recovered.incidentId, incidentId),
        eq(recovered.type, 'incident.recovered'),
        gt(recovered.id, messages.id),
      ),
    );
  const told = and(isNull(messages.silencedBy), exists(addressed), notExists(recoveredSince));
  const [row] = await db
    .select({ at: messages.createdAt })
    .from(messages)
    .where(and(eq(messages.incidentId, incidentId), ne(messages.type, 'incident.recovered'), told))
    .orderBy(asc(messages.id))
    .limit(1);
  return row?.at ?? null;
}

/** What was over for longer when its silence ended is no news any more. */
const STILL_NEWS = 40 * DAY;

/**
 * Incidents for which something is due by time alone: a step of their chain or a reminder, or to tell what was muted by a
 * silence that is over or by a critical incident that has recovered.
 */
export async function dueIncidentIds({ db }: Store, now: Date, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`select i.id from incidents i
        where (i.status <> 'resolved' or i.resolved_at > ${addMs(now, -STILL_NEWS).toISOString()}::timestamptz)
          and (i.next_reminder_at <= ${now.toISOString()}::timestamptz or ${unmuted(sql`i.id`, now)})
        order by i.id limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/** Whether the newest news of an incident was kept from everybody by what does not mute it any more. */
export async function isUnmuted({ db }: Store, incidentId: string, now: Date): Promise<boolean> {
  const rows = await rowsOf(db, sql`select 1 where ${unmuted(sql`${incidentId}::uuid`, now)}`);
  return rows.length > 0;
}

function unmuted(incidentId: SQL, now: Date): SQL {
  return sql`exists (
    select 1 from (
      select m.silenced_by as mute from messages m where m.incident_id = ${incidentId} order by m.id desc limit 1
    ) newest
    where newest.mute is not null
      and not exists (select 1 from silences s
        where s.id = newest.mute and s.ends_at > ${now.toISOString()}::timestamptz)
      and not exists (select 1 from incidents c
        where c.id = newest.mute and c.severity = 'critical' and c.status in ('open', 'acknowledged'))
  )`;
}
