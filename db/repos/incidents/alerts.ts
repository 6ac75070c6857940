import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { IncidentAlert } from '../../../src/core/incident.ts';
import { incidentAlerts } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { lockIncident } from './incidents.ts';

export type AlertChange = Partial<
  Omit<IncidentAlert, 'id' | 'incidentId' | 'brandId' | 'ruleId' | 'ruleKind'>
>;

export async function insertAlert({ db }: Store, alert: IncidentAlert): Promise<void> {
  await db.insert(incidentAlerts).values(alert);
}

export async function updateAlert({ db }: Store, id: string, change: AlertChange): Promise<void> {
  await db.update(incidentAlerts).set(change).where(eq(incidentAlerts.id, id));
}

/**
 * The alert that a rule has on a subject, or the newest that it had. Its incident is held for the rest of the transaction:
 * what a person does to it meanwhile must not be overwritten with what was read before. An alert is only changed by
 * who holds its incident.
 *
 * @param subject empty for the brand as a whole
 */
export async function latestAlertOf(
  store: Store,
  ruleId: string,
  subject = '',
): Promise<IncidentAlert | null> {
  const find = async () => {
    const [row] = await store.db
      .select()
      .from(incidentAlerts)
      .where(and(eq(incidentAlerts.ruleId, ruleId), eq(incidentAlerts.subject, subject)))
      // One that lives may be older than one of a time when the clock was ahead.
      .orderBy(sql`${incidentAlerts.status} = 'resolved'`, desc(incidentAlerts.id))
      .limit(1);
    return row ?? null;
  };
  const seen = await find();
  if (seen === null) return null;
  await lockIncident(store, seen.incidentId);
  return find();
}

/**
 * What a rule's alerts did later than `now`, when a clock was ahead, is taken back to when they were told last, and that
 * to now: else the rule would say nothing until that time had come.
 */
export async function takeAlertsBack({ db }: Store, ruleId: string, now: Date): Promise<void> {
  const { toldAt, recoveredAt, resolvedAt } = incidentAlerts;
  const told = sql`least(${toldAt}, ${now})`;
  const over = (time: AnyPgColumn) => sql`case when ${time} > ${now} then ${told} else ${time} end`;
  await db
    .update(incidentAlerts)
    .set({ toldAt: told, recoveredAt: over(recoveredAt), resolvedAt: over(resolvedAt) })
    .where(
      and(
        eq(incidentAlerts.ruleId, ruleId),
        sql`greatest(${toldAt}, ${recoveredAt}, ${resolvedAt}) > ${now}`,
      ),
    );
}

/** The alerts of a rule that are not over, oldest first. */
export async function liveAlertsOf({ db }: Store, ruleId: string): Promise<IncidentAlert[]> {
  return db
    .select()
    .from(incidentAlerts)
    .where(and(eq(incidentAlerts.ruleId, ruleId), ne(incidentAlerts.status, 'resolved')))
    .orderBy(asc(incidentAlerts.id));
}

/** The alerts of incidents, oldest first. */
export async function alertsOf({ db }: Store, incidentIds: readonly string[]): Promise<IncidentAlert[]> {
  if (incidentIds.length === 0) return [];
  return db
    .select()
    .from(incidentAlerts)
    .where(inArray(incidentAlerts.incidentId, [...incidentIds]))
    .orderBy(asc(incidentAlerts.id));
}

/** A person closed the incident: what its rules say next is something new. */
export async function resolveAlertsOf({ db }: Store, incidentId: string, at: Date): Promise<void> {
  await db
    .update(incidentAlerts)
    .set({ status: 'resolved', resolvedAt: at })
    .where(and(eq(incidentAlerts.incidentId, incidentId), ne(incidentAlerts.status, 'resolved')));
}

/** Gives alerts to another incident. */
export async function moveAlerts({ db }: Store, ids: readonly string[], incidentId: string): Promise<void> {
  await db
    .update(incidentAlerts)
    .set({ incidentId })
    .where(inArray(incidentAlerts.id, [...ids]));
}
