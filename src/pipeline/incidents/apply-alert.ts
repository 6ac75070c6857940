import { afterStep } from '../../../alerts/incident/alert-view.ts';
import { insertAlert, latestAlertOf, updateAlert } from '../../../db/repos/incidents/alerts.ts';
import { findIncident, insertIncident, type TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../core/id.ts';
import type { IncidentAlert, Severity } from '../../core/incident.ts';
import type { Outlook } from '../../core/outlook.ts';
import { foretell, keepForecasts } from '../forecast/foretell.ts';
import { type AlertStep, subjectKey } from './alert-step.ts';
import { homeOf } from './group.ts';
import { noteworthyMoment } from './moment.ts';
import { moveIncident } from './move.ts';
import { severityNow } from './severity-now.ts';
import { tell } from './tell.ts';
import { note } from './timeline.ts';

/**
 * Takes an alert one step further and its incident with it; receivers hear of it in the same transaction. An alert that
 * opens joins the incident of its cause where one lives, else opens one. A step of an alert that does not live says
 * nothing. Must run in a transaction that holds the rule and the brand.
 */
export async function applyAlert(store: Store, baseUrl: string, step: AlertStep): Promise<void> {
  const before = await latestAlertOf(store, step.rule.id, subjectKey(step.subject));
  if (step.step === 'open') return openAlert(store, baseUrl, step);
  if (before === null || before.status === 'resolved') return;
  await updateAlert(store, before.id, {
    ...afterStep(before, step),
    ...(step.step === 'recover' || step.step === 'resolve' ? {} : shownBy(step)),
    peakScore: Math.max(before.peakScore, step.score),
  });
  const incident = await findIncident(store, before.incidentId);
  if (incident !== null) await moveIncident(store, baseUrl, incident, { ...step, alertId: before.id });
}

async function openAlert(store: Store, baseUrl: string, step: AlertStep): Promise<void> {
  const { rule, brand, through } = step;
  const home = await homeOf(store, step);
  const opening = { brandId: brand.id, ruleKind: rule.kind, openedAt: through };
  const foretold = home === null ? await foretell(store, opening, through) : null;
  const outlook = foretold?.outlook ?? null;
  const incident =
    home ??
    newIncident(
      step,
      await severityNow(
        store,
        [{ severity: step.severity, ruleKind: step.rule.kind }],
        step.evidence,
        outlook,
      ),
      outlook,
    );
  const alert: IncidentAlert = {
    id: newId(through),
    incidentId: incident.id,
    brandId: brand.id,
    ruleId: rule.id,
    ruleKind: rule.kind,
    subject: subjectKey(step.subject),
    openedAt: through,
    peakScore: step.score,
    ...afterStep(null, step),
    ...shownBy(step),
  };
  if (home === null) await insertIncident(store, incident);
  await keepForecasts(store, incident, 'opened', foretold);
  await insertAlert(store, alert);
  const at = await noteworthyMoment(store, incident.id, step.at);
  const kind = home === null ? 'opened' : 'joined';
  await note(store, incident.id, { at, kind, actor: 'earshot', text: alert.title });
  if (home === null) await tell(store, baseUrl, { type: 'incident.opened', incident, brand, at });
  else await moveIncident(store, baseUrl, home, { ...step, alertId: alert.id });
}

function newIncident(step: AlertStep, severity: Severity, outlook: Outlook | null): TrackedIncident {
  const { rule, brand, through, score, strength, coverage } = step;
  return {
    id: newId(through),
    brandId: brand.id,
    ruleId: rule.id,
    ruleKind: rule.kind,
    status: 'open',
    severity,
    openedAt: through,
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
    peakScore: score,
    toldAt: through,
    toldStrength: strength,
    coverage,
    outlook,
    effect: null,
    escalationStep: 0,
    nextReminderAt: null,
    ...shownBy(step),
  };
}

/** What an alert shows of itself. */
function shownBy({ title, window, expected, themes, evidence }: AlertStep) {
  return { title, window, expected, themes, evidence };
}
