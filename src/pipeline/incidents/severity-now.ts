import { worse } from '../../../alerts/detect/severity.ts';
import { incidentSeverity } from '../../../alerts/incident/severity.ts';
import { evidenceMarks } from '../../../db/repos/incidents/evidence.ts';
import type { Store } from '../../../db/store.ts';
import type { Incident, IncidentAlert, Severity } from '../../core/incident.ts';
import type { Outlook } from '../../core/outlook.ts';
import { shownByAlerts } from './shown-by-alerts.ts';

/** How bad an incident of these alerts is, given what shows it and how it spreads. */
export async function severityNow(
  store: Store,
  alerts: readonly Pick<IncidentAlert, 'severity' | 'ruleKind'>[],
  evidence: readonly string[],
  outlook: Outlook | null,
): Promise<Severity> {
  const marks = await evidenceMarks(store, evidence);
  const known = marks.flatMap(({ reach }) => (reach === null ? [] : [reach]));
  const reach = known.length === 0 ? null : Math.max(...known);
  return incidentSeverity(alerts, { reach, spread: outlook?.spread ?? null });
}

/** How bad an incident is now that its alerts are these; it never gets better while it lives. */
export async function severityAfter(
  store: Store,
  before: Pick<Incident, 'severity' | 'outlook'>,
  alerts: readonly IncidentAlert[],
): Promise<Severity> {
  const live = alerts.filter(({ status }) => status !== 'resolved');
  const now = await severityNow(store, live, shownByAlerts(alerts).evidence, before.outlook);
  return worse(before.severity, now);
}
