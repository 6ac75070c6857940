import { findBrand } from '../../../db/repos/brands/brands.ts';
import { alertsOf } from '../../../db/repos/incidents/alerts.ts';
import { lockIncident, updateIncident } from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import { noteworthyMoment } from './moment.ts';
import { severityAfter } from './severity-now.ts';
import { tell } from './tell.ts';
import { note } from './timeline.ts';

/**
 * Looks again how bad an incident is, after its outlook or its alerts changed: when it is worse than receivers know,
 * they hear of it. Must run in a transaction.
 */
export async function reconsider(
  store: Store,
  baseUrl: string,
  incidentId: string,
  now: Date,
): Promise<void> {
  const before = await lockIncident(store, incidentId);
  if (before === null || before.status === 'recovered' || before.status === 'resolved') return;
  const severity = await severityAfter(store, before, await alertsOf(store, [incidentId]));
  if (severity === before.severity) return;
  const incident = await updateIncident(store, incidentId, { severity, toldAt: now });
  const brand = await findBrand(store, before.brandId);
  if (incident === null || brand === null) return;
  const at = await noteworthyMoment(store, incidentId, now);
  await note(store, incidentId, { at, kind: 'escalated', actor: 'earshot', text: incident.title });
  await tell(store, baseUrl, { type: 'incident.escalated', incident, brand, at, more: { change: 'worse' } });
}
