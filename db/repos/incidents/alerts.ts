import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm';
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
 * The newest alert that a rule raised on a subject, over or not. Its incident is held for the rest of the transaction:
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
      .orderBy(desc(incidentAlerts.id))
      .limit(1);
    return row ?? null;
  };
  const seen = await find();
  if (seen === null) return null;
  await lockIncident(store, seen.incidentId);
  return find();
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
