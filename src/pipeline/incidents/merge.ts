import { findBrand, lockBrand } from '../../../db/repos/brands/brands.ts';
import { alertsOf, moveAlerts } from '../../../db/repos/incidents/alerts.ts';
import {
  findIncident,
  lockIncident,
  type TrackedIncident,
  updateIncident,
} from '../../../db/repos/incidents/incidents.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { ActionContext } from './actions.ts';
import { noteworthyMoment } from './moment.ts';
import { reconsider } from './reconsider.ts';
import { ActionRefused } from './refusal.ts';
import { shownByAlerts } from './shown-by-alerts.ts';
import { tell } from './tell.ts';
import { note } from './timeline.ts';

/**
 * A person says that an incident is part of another of the same brand: its alerts go there, and it is over. Its
 * receivers hear that, and of the other one what they do not know yet. Null when there is no such incident.
 *
 * @returns the incident that goes on
 * @throws {ActionRefused} when the two cannot be one
 */
export async function mergeIncident(
  context: ActionContext,
  incidentId: string,
  { into, actor }: { into: string; actor: string },
): Promise<TrackedIncident | null> {
  return transaction(context.store, async (store) => {
    const found = await findIncident(store, incidentId);
    if (found === null) return null;
    await lockBrand(store, found.brandId);
    const [source, target] = await lockBoth(store, incidentId, into);
    if (source === null) return null;
    if (target === null || target.id === source.id || target.brandId !== source.brandId)
      throw new ActionRefused('into', 'expected another incident of the same brand');
    if ([source, target].some(({ status }) => status === 'resolved'))
      throw new ActionRefused('into', 'what is over cannot be merged');
    const alerts = await alertsOf(store, [source.id]);
    await moveAlerts(
      store,
      alerts.map(({ id }) => id),
      target.id,
    );
    await endSource(store, context, source, { target, actor });
    return takeInto(store, context, target, { source, actor });
  });
}

async function lockBoth(store: Store, one: string, other: string) {
  const locked = new Map<string, TrackedIncident | null>();
  for (const id of [one, other].toSorted()) locked.set(id, await lockIncident(store, id));
  return [locked.get(one) ?? null, locked.get(other) ?? null] as const;
}

async function endSource(
  store: Store,
  { clock, baseUrl }: ActionContext,
  source: TrackedIncident,
  { target, actor }: { target: TrackedIncident; actor: string },
): Promise<void> {
  const now = clock.now();
  const change = {
    status: 'resolved',
    resolvedAt: now,
    resolution: 'merged',
    mergedInto: target.id,
  } as const;
  const incident = await updateIncident(store, source.id, { ...change, nextReminderAt: null });
  const at = await noteworthyMoment(store, source.id, now);
  await note(store, source.id, { at, kind: 'merged', actor, text: target.title });
  const brand = await findBrand(store, source.brandId);
  if (incident !== null && brand !== null)
    await tell(store, baseUrl, { type: 'incident.resolved', incident, brand, at });
}

async function takeInto(
  store: Store,
  { clock, baseUrl }: ActionContext,
  target: TrackedIncident,
  { source, actor }: { source: TrackedIncident; actor: string },
): Promise<TrackedIncident | null> {
  const alerts = await alertsOf(store, [target.id]);
  const reopens = target.status === 'recovered' && alerts.some(({ status }) => status === 'open');
  const status = target.acknowledgedAt === null ? 'open' : 'acknowledged';
  await updateIncident(store, target.id, {
    ...shownByAlerts(alerts),
    peakScore: Math.max(target.peakScore, source.peakScore),
    ...(reopens ? { status, recoveredAt: null } : {}),
  });
  const at = await noteworthyMoment(store, target.id, clock.now());
  await note(store, target.id, { at, kind: 'took-in', actor, text: source.title });
  await reconsider(store, baseUrl, target.id, clock.now());
  const whole = await findIncident(store, target.id);
  const brand = await findBrand(store, target.brandId);
  if (whole !== null && brand !== null && whole.status !== 'recovered')
    await tell(store, baseUrl, {
      type: 'incident.opened',
      incident: whole,
      brand,
      at: await noteworthyMoment(store, target.id, clock.now()),
      to: 'newcomers',
    });
  return whole;
}
