import { desc, eq } from 'drizzle-orm';
import { insertAlert } from '../../../db/repos/incidents/alerts.ts';
import { insertIncident, type TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import { incidents } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import type { IncidentAlert } from '../../../src/core/incident.ts';
import { AT } from './samples.ts';

/** An incident that is not stored yet. */
export function anIncident(brandId: string, more: Partial<TrackedIncident> = {}): TrackedIncident {
  const { openedAt = AT } = more;
  return {
    id: newId(openedAt),
    brandId,
    ruleId: null,
    ruleKind: 'negative-surge',
    status: 'open',
    severity: 'critical',
    title: 'Acme: 33 negative mentions in 2 hours, usually 4.2',
    openedAt,
    acknowledgedAt: null,
    acknowledgedBy: null,
    assignee: null,
    respondedAt: null,
    recoveredAt: null,
    resolvedAt: null,
    resolution: null,
    verdict: null,
    mergedInto: null,
    response: null,
    window: {
      from: '2026-01-15T10:00:00.000Z',
      to: '2026-01-15T12:00:00.000Z',
      mentions: 41,
      negative: 33,
      stories: 3,
      authors: 29,
      hosts: 12,
    },
    expected: { negative: 4.2, upper: 9 },
    peakScore: 0.875,
    toldAt: openedAt,
    toldStrength: 6.5,
    coverage: null,
    themes: [],
    evidence: [],
    outlook: null,
    effect: null,
    escalationStep: 0,
    nextReminderAt: null,
    ...more,
  };
}

export async function newIncident(
  store: Store,
  brandId: string,
  more: Partial<TrackedIncident> = {},
): Promise<TrackedIncident> {
  const incident = anIncident(brandId, more);
  await insertIncident(store, incident);
  return incident;
}

/** The newest incident that a rule's alert opened; null when there is none. */
export async function latestIncidentOf({ db }: Store, ruleId: string): Promise<TrackedIncident | null> {
  const [row] = await db
    .select()
    .from(incidents)
    .where(eq(incidents.ruleId, ruleId))
    .orderBy(desc(incidents.id))
    .limit(1);
  return row ?? null;
}

/** An open alert of an incident, which looks like it. */
export async function newAlert(
  store: Store,
  { brandId, ruleKind, severity, title, window, expected, ...incident }: TrackedIncident,
  more: Partial<IncidentAlert> = {},
): Promise<IncidentAlert> {
  const id = newId(AT);
  const alert: IncidentAlert = {
    ...{ id, brandId, ruleKind, severity, title, window, expected, ruleId: null },
    ...{ incidentId: incident.id, subject: `theme:${id}`, status: 'open', openedAt: AT, toldAt: AT },
    ...{ recoveredAt: null, resolvedAt: null, peakScore: 0.9, toldStrength: 5, themes: [], evidence: [] },
    ...more,
  };
  await insertAlert(store, alert);
  return alert;
}
