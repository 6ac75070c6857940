import { findBrand } from '../../../db/repos/brands/brands.ts';
import { isUnmuted } from '../../../db/repos/incidents/escalations.ts';
import { lockIncident, type TrackedIncident, updateIncident } from '../../../db/repos/incidents/incidents.ts';
import { addressesOf } from '../../../db/repos/mentions/audience.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import type { IncidentStatus } from '../../core/incident.ts';
import { addMs, MINUTE } from '../../core/time.ts';
import type { ActionContext } from '../incidents/actions.ts';
import { noteworthyMoment } from '../incidents/moment.ts';
import { tell } from '../incidents/tell.ts';
import { note } from '../incidents/timeline.ts';
import { chainNow } from './chain.ts';
import { muteOf } from './mute.ts';

/**
 * Does what is due for an incident by time alone: tells what is still true now that nothing mutes it any more, takes the
 * next step of its escalation chain, reminds. Done twice it finds nothing to do.
 *
 * @returns whether anything was posted
 */
export async function followThrough(context: ActionContext, incidentId: string): Promise<boolean> {
  return transaction(context.store, async (store) => {
    const incident = await lockIncident(store, incidentId);
    const brand = incident === null ? null : await findBrand(store, incident.brandId);
    if (incident === null || brand === null) return false;
    const now = context.clock.now();
    if (await isUnmuted(store, incidentId, now)) {
      await tellAfterAll(store, context.baseUrl, { incident, brand, now });
      return true;
    }
    if (incident.nextReminderAt === null || incident.nextReminderAt > now) return false;
    return escalate(store, context.baseUrl, { incident, brand, now });
  });
}

const overTypes: ReadonlyMap<IncidentStatus, 'incident.recovered' | 'incident.resolved'> = new Map([
  ['recovered', 'incident.recovered'],
  ['resolved', 'incident.resolved'],
]);

/** What is muted is not passed on; when nothing mutes it any more, that is made up for. */
const LOOK_AGAIN = 5 * MINUTE;

interface Followed {
  incident: TrackedIncident;
  brand: Brand;
  now: Date;
}

async function tellAfterAll(
  store: Store,
  baseUrl: string,
  { incident, brand, now }: Followed,
): Promise<void> {
  const { told } = await addressesOf(store, incident.id);
  const at = await noteworthyMoment(store, incident.id, now);
  const over = overTypes.get(incident.status);
  const type = over ?? (told.length > 0 ? 'incident.escalated' : 'incident.opened');
  // That it is over is no news to those who did not hear of it.
  if (over === undefined || told.length > 0)
    await note(store, incident.id, { at, kind: 'unmuted', actor: 'earshot', text: null });
  await tell(store, baseUrl, { type, incident, brand, at });
}

async function escalate(store: Store, baseUrl: string, { incident, brand, now }: Followed): Promise<boolean> {
  const lookedUntil = incident.nextReminderAt ?? now;
  const due = await chainNow(store, incident.id, { lookedUntil, now });
  const unheard = incident.status === 'open' && incident.acknowledgedAt === null;
  if (due === null || !unheard) {
    await updateIncident(store, incident.id, { nextReminderAt: null });
    return false;
  }
  if ((await muteOf(store, 'incident.escalated', incident, now)) !== null) {
    await updateIncident(store, incident.id, { nextReminderAt: addMs(now, LOOK_AGAIN) });
    return false;
  }
  const { told } = await addressesOf(store, incident.id);
  const reached = due.receiverIds.filter((id) => !told.includes(id));
  const to = due.remind ? [...told, ...reached] : reached;
  await updateIncident(store, incident.id, { escalationStep: due.steps, nextReminderAt: due.next });
  if (to.length === 0) return false;
  const at = await noteworthyMoment(store, incident.id, now);
  const unacknowledgedMinutes = Math.floor((now.getTime() - due.told.getTime()) / MINUTE);
  const kind = reached.length > 0 ? 'passed-on' : 'reminded';
  const text = `Nobody acknowledged it in ${unacknowledgedMinutes} minutes`;
  await note(store, incident.id, { at, kind, actor: 'earshot', text });
  await tell(store, baseUrl, {
    type: 'incident.escalated',
    ...{ incident, brand, at, to },
    more: { unacknowledgedMinutes },
  });
  return true;
}
