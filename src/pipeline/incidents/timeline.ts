import { type IncidentEvent, insertIncidentEvent } from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../core/id.ts';

/** Writes one line into an incident's timeline. */
export async function note(
  store: Store,
  incidentId: string,
  event: Omit<IncidentEvent, 'id' | 'incidentId'>,
): Promise<void> {
  await insertIncidentEvent(store, { id: newId(event.at), incidentId, ...event });
}
