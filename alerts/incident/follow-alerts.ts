import type { IncidentAlert, IncidentStatus, Severity } from '../../src/core/incident.ts';
import { DAY } from '../../src/core/time.ts';
import { worse } from '../detect/severity.ts';
import type { SurgeStep } from '../detect/surge-lifecycle.ts';
import type { TakenStep } from './alert-view.ts';

const LOUDER = 2;

/** An incident before one of its alerts moved. */
export interface IncidentBefore {
  status: IncidentStatus;
  severity: Severity;
  acknowledgedAt: Date | null;
  toldAt: Date;
  toldStrength: number;
}

export interface IncidentMove {
  /** What happened to the incident; null when only an alert of it moved. */
  step: SurgeStep | null;
  status: IncidentStatus;
  /** Whether receivers hear of it. */
  tell: boolean;
}

/**
 * What a step of one alert means for its incident, whose severity is now `severity`. An incident of one alert goes
 * through the same steps. One of several recovers when all have recovered, is resolved when all are, reopens when any
 * comes back, and is told again only when its severity rises, when it is twice as strong as when it was told, or a day
 * later: one cause is not told once by each rule.
 */
export function followAlerts(
  before: IncidentBefore,
  alerts: readonly Pick<IncidentAlert, 'status'>[],
  taken: TakenStep,
  severity: Severity,
): IncidentMove {
  const { step, tell } = taken;
  const status = statusOf(before, alerts);
  if (step === 'recover' || step === 'resolve') {
    const follows = status !== before.status;
    const own = status === 'resolved' ? 'resolve' : 'recover';
    return { step: follows ? own : null, status, tell: follows && tell };
  }
  if (before.status === 'recovered') return { step: 'reopen', status, tell };
  const rises = severity !== before.severity;
  const louder = taken.strength >= LOUDER * before.toldStrength;
  const lasting = taken.through.getTime() - before.toldAt.getTime() >= DAY;
  const news = alerts.length === 1 || rises || louder || lasting;
  if (rises) return { step: 'escalate', status, tell };
  return { step: step === 'grow' || !news ? 'grow' : 'escalate', status, tell: tell && news };
}

function statusOf(
  { status, acknowledgedAt }: IncidentBefore,
  alerts: readonly Pick<IncidentAlert, 'status'>[],
): IncidentStatus {
  if (alerts.every((alert) => alert.status === 'resolved')) return 'resolved';
  if (!alerts.some((alert) => alert.status === 'open')) return 'recovered';
  if (status === 'open' || status === 'acknowledged') return status;
  return acknowledgedAt === null ? 'open' : 'acknowledged';
}

/** The alert that an incident is known by: the worst, and of those the one with the highest score. */
export function leadOf<Alert extends Pick<IncidentAlert, 'severity' | 'peakScore'>>(
  alerts: readonly Alert[],
): Alert | null {
  return alerts.reduce<Alert | null>((lead, alert) => {
    if (lead === null) return alert;
    if (alert.severity !== lead.severity) {
      return worse(alert.severity, lead.severity) === alert.severity ? alert : lead;
    }
    return alert.peakScore > lead.peakScore ? alert : lead;
  }, null);
}
