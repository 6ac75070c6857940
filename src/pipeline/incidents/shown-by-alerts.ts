import { leadOf } from '../../../alerts/incident/follow-alerts.ts';
import type { IncidentAlert } from '../../core/incident.ts';

/** How many mentions and themes an incident shows. */
const EVIDENCE = 8;
const THEMES = 5;

/** An incident shows the figures of its lead, and what all its alerts show. */
export function shownByAlerts(alerts: readonly IncidentAlert[]) {
  const lead = leadOf(alerts);
  const inOrder = lead === null ? alerts : [lead, ...alerts.filter((alert) => alert !== lead)];
  const all = (of: (alert: IncidentAlert) => string[], most: number) =>
    [...new Set(inOrder.flatMap(of))].slice(0, most);
  return {
    ...(lead === null ? {} : { title: lead.title, window: lead.window, expected: lead.expected }),
    themes: all(({ themes }) => themes, THEMES),
    evidence: all(({ evidence }) => evidence, EVIDENCE),
  };
}
