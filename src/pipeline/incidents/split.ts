import { leadOf } from '../../../alerts/incident/follow-alerts.ts';
import { findBrand, lockBrand } from '../../../db/repos/brands/brands.ts';
import { alertsOf, moveAlerts } from '../../../db/repos/incidents/alerts.ts';
import {
  findIncident,
  insertIncident,
  lockIncident,
  type TrackedIncident,
  updateIncident,
} from '../../../db/repos/incidents/incidents.ts';
import { transaction } from '../../../db/store.ts';
import { newId } from '../../core/id.ts';
import type { IncidentAlert } from '../../core/incident.ts';
import type { ActionContext } from './actions.ts';
import { noteworthyMoment } from './moment.ts';
import { ActionRefused } from './refusal.ts';
import { shownByAlerts } from './shown-by-alerts.ts';
import { tell } from './tell.ts';
import { note } from './timeline.ts';

/**
 * A person says that some alerts of an incident have another cause: they become an incident of their own, of which
 * their rules' receivers hear. Null when there is no such incident.
 *
 * @returns the new incident
 * @throws {ActionRefused} when these alerts cannot be taken out
 */
export async function splitIncident(
  context: ActionContext,
  incidentId: string,
  { alertIds, actor }: { alertIds: readonly string[]; actor: string },
): Promise<TrackedIncident | null> {
  return transaction(context.store, async (store) => {
    const found = await findIncident(store, incidentId);
    if (found === null) return null;
    await lockBrand(store, found.brandId);
    const before = await lockIncident(store, incidentId);
    const brand = await findBrand(store, found.brandId);
    if (before === null || brand === null) return null;
    const alerts = await alertsOf(store, [incidentId]);
    const taken = alerts.filter(({ id }) => alertIds.includes(id));
    const kept = alerts.filter(({ id }) => !alertIds.includes(id));
    const lead = leadOf(taken);
    if (lead === null || taken.length !== alertIds.length)
      throw new ActionRefused('alertIds', 'expected alerts of this incident');
    if (kept.length === 0) throw new ActionRefused('alertIds', 'an incident keeps at least one alert');
    if (before.status === 'resolved') throw new ActionRefused('alertIds', 'what is over cannot be split');
    const now = context.clock.now();
    const part = partOf(before, taken, lead, now);
    await insertIncident(store, part);
    await moveAlerts(
      store,
      taken.map(({ id }) => id),
      part.id,
    );
    const status = statusOf(before, kept);
    await updateIncident(store, incidentId, { ...shownByAlerts(kept), status });
    const at = await noteworthyMoment(store, incidentId, now);
    await note(store, incidentId, { at, kind: 'split', actor, text: part.title });
    await note(store, part.id, { at, kind: 'split-off', actor, text: before.title });
    if (part.status === 'open' || part.status === 'acknowledged')
      await tell(store, context.baseUrl, { type: 'incident.opened', incident: part, brand, at });
    return findIncident(store, part.id);
  });
}

function partOf(
  before: TrackedIncident,
  alerts: readonly IncidentAlert[],
  lead: IncidentAlert,
  now: Date,
): TrackedIncident {
  const opened = Math.min(...alerts.map(({ openedAt }) => openedAt.getTime()));
  return {
    ...before,
    id: newId(now),
    ruleId: lead.ruleId,
    ruleKind: lead.ruleKind,
    openedAt: new Date(opened),
    severity: lead.severity,
    peakScore: lead.peakScore,
    toldAt: lead.toldAt,
    toldStrength: lead.toldStrength,
    status: statusOf(before, alerts),
    outlook: null,
    effect: null,
    escalationStep: 0,
    nextReminderAt: null,
    ...shownByAlerts(alerts),
  };
}

/** Alerts that were told apart live on as they did together; what is left of them alone may have recovered. */
function statusOf(before: TrackedIncident, alerts: readonly IncidentAlert[]): TrackedIncident['status'] {
  if (alerts.every(({ status }) => status === 'resolved')) return 'resolved';
  if (!alerts.some(({ status }) => status === 'open')) return 'recovered';
  return before.acknowledgedAt === null ? 'open' : 'acknowledged';
}
