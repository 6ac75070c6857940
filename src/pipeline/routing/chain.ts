import { type ChainDue, chainDue, joinedChains } from '../../../alerts/routing/escalation.ts';
import { chainsOf, firstToldAt } from '../../../db/repos/incidents/escalations.ts';
import { updateIncident } from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import type { Incident } from '../../core/incident.ts';

/** What the chains of an incident's rules ask for at `now`; null when they ask for nothing, or nobody was told yet. */
export async function chainNow(
  store: Store,
  incidentId: string,
  { lookedUntil, now }: { lookedUntil: Date; now: Date },
): Promise<(ChainDue & { told: Date }) | null> {
  const chains = await chainsOf(store, incidentId);
  const told = chains.length === 0 ? null : await firstToldAt(store, incidentId);
  if (told === null) return null;
  return { told, ...chainDue(joinedChains(chains), { told, lookedUntil, now }) };
}

/** Says when to look next whether anybody acknowledged an incident that was told. Must run in its transaction. */
export async function scheduleChain(store: Store, incident: Incident, at: Date): Promise<void> {
  if (incident.acknowledgedAt !== null || incident.status !== 'open') return;
  const due = await chainNow(store, incident.id, { lookedUntil: at, now: at });
  if (due !== null) await updateIncident(store, incident.id, { nextReminderAt: due.next });
}
