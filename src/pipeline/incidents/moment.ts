import { lastMomentOf } from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import { addMs } from '../../core/time.ts';

/**
 * When what happens to an incident at `at` happened, as it is written down: after all that happened to it before,
 * also where a clock went back. Its timeline and its messages are ordered by it.
 */
export async function noteworthyMoment(store: Store, incidentId: string, at: Date): Promise<Date> {
  const last = await lastMomentOf(store, incidentId);
  return last === null || last < at ? at : addMs(last, 1);
}
