import type { ReplayedAlert } from '../../../alerts/detect/alert-log.ts';
import type { Incident, IncidentVerdict } from '../../core/incident.ts';

/** An alert that a rule would have raised, with the incident there really was at that time. */
export interface TriedAlert extends ReplayedAlert {
  /** What the rule would have spoken of; null for the brand as a whole. */
  subject: string | null;
  incidentId: string | null;
  /** What a person called that incident. */
  verdict: IncidentVerdict | null;
}

/**
 * `alert` with the incident that it overlaps in time: one that a person has called something where there are several,
 * else the one that began nearest to it. An incident begins with the window that opened it.
 */
export function withIncident(
  alert: ReplayedAlert & { subject: string | null },
  incidents: readonly Incident[],
): TriedAlert {
  const overlapping = incidents.filter((incident) => {
    const over = incident.recoveredAt ?? incident.resolvedAt;
    const begins = Math.min(Date.parse(incident.window.from), incident.openedAt.getTime());
    const isAfter = alert.closedAt !== null && begins > alert.closedAt.getTime();
    return !isAfter && (over === null || over >= alert.openedAt);
  });
  const distance = ({ openedAt }: Incident) => Math.abs(openedAt.getTime() - alert.openedAt.getTime());
  const [nearest] = overlapping.toSorted(
    (a, b) => Number(b.verdict !== null) - Number(a.verdict !== null) || distance(a) - distance(b),
  );
  return { ...alert, incidentId: nearest?.id ?? null, verdict: nearest?.verdict ?? null };
}
