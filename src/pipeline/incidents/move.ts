import type { SurgeStep } from '../../../alerts/detect/surge-lifecycle.ts';
import { worsens } from '../../../alerts/incident/alert-view.ts';
import { followAlerts, leadOf } from '../../../alerts/incident/follow-alerts.ts';
import { alertsOf } from '../../../db/repos/incidents/alerts.ts';
import {
  type IncidentChange,
  type TrackedIncident,
  updateIncident,
} from '../../../db/repos/incidents/incidents.ts';
import { lastCourse } from '../../../db/repos/telling/outbox.ts';
import type { Store } from '../../../db/store.ts';
import type { MessageType } from '../../core/message.ts';
import { foretell, isStale, keepForecasts } from '../forecast/foretell.ts';
import type { AlertStep } from './alert-step.ts';
import { noteworthyMoment } from './moment.ts';
import { severityAfter } from './severity-now.ts';
import { shownByAlerts } from './shown-by-alerts.ts';
import { tell } from './tell.ts';
import { note } from './timeline.ts';

const told: Record<SurgeStep, Extract<MessageType, `incident.${string}`>> = {
  open: 'incident.opened',
  grow: 'incident.escalated',
  escalate: 'incident.escalated',
  reopen: 'incident.escalated',
  recover: 'incident.recovered',
  resolve: 'incident.resolved',
};

const happened: Record<SurgeStep, string> = {
  open: 'opened',
  grow: 'grew',
  escalate: 'escalated',
  reopen: 'reopened',
  recover: 'recovered',
  resolve: 'resolved',
};

/** Brings an incident in line with its alerts, one of which has just taken a step, and tells what that changes. */
export async function moveIncident(
  store: Store,
  baseUrl: string,
  before: TrackedIncident,
  moved: AlertStep & { alertId: string },
): Promise<void> {
  const alerts = await alertsOf(store, [before.id]);
  const goesOn = worsens(moved.step);
  const shown = goesOn ? shownByAlerts(alerts) : {};
  const renewed = goesOn && (moved.step !== 'grow' || isStale(before.outlook, moved.through));
  const foretold = renewed ? await foretell(store, before, moved.through) : null;
  const outlook = foretold?.outlook ?? before.outlook;
  const severity = goesOn ? await severityAfter(store, { ...before, outlook }, alerts) : before.severity;
  const move = followAlerts(before, alerts, moved, severity);
  const incident = await updateIncident(store, before.id, {
    ...shown,
    severity,
    outlook,
    status: move.status,
    peakScore: Math.max(before.peakScore, moved.score),
    ...(goesOn && leadOf(alerts)?.id === moved.alertId ? { coverage: moved.coverage } : {}),
    ...(goesOn && move.tell ? { toldAt: moved.through, toldStrength: moved.strength } : {}),
    ...timesOf(move.step, moved.through),
  });
  if (incident === null) return;
  await keepForecasts(store, incident, 'grew', foretold);
  const at = await noteworthyMoment(store, incident.id, moved.at);
  const eased = move.step === null;
  const text = goesOn || eased ? (eased ? moved.title : incident.title) : null;
  if (move.step === null) await note(store, incident.id, { at, kind: 'eased', actor: 'earshot', text });
  else if (move.step !== 'grow')
    await note(store, incident.id, { at, kind: happened[move.step], actor: 'earshot', text });
  // What came back untold was never heard of, so nobody need hear that it is over again.
  const isKnown = move.step === 'recover' && (await lastCourse(store, incident.id)) === told.recover;
  if (move.step !== null && move.tell && !isKnown)
    await tell(store, baseUrl, {
      type: told[move.step],
      ...{ incident, brand: moved.brand, at },
      more: { change: move.step === 'reopen' ? 'back' : severity === before.severity ? undefined : 'worse' },
    });
  else if (moved.step === 'open' && moved.tell)
    await tell(store, baseUrl, {
      type: 'incident.opened',
      incident,
      brand: moved.brand,
      at,
      to: 'newcomers',
    });
}

function timesOf(step: SurgeStep | null, through: Date): IncidentChange {
  if (step === 'recover') return { recoveredAt: through, nextReminderAt: null };
  if (step === 'reopen') return { recoveredAt: null };
  if (step === 'resolve') return { resolvedAt: through, resolution: 'quiet', nextReminderAt: null };
  return {};
}
