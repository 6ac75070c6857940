import { evidenceMarks, originOf, voicesOf } from '../../../db/repos/incidents/evidence.ts';
import { findIncident } from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { groupBy } from '../../core/group-by.ts';
import { type Incident, timesTo } from '../../core/incident.ts';
import type { IncidentBackground, IncidentHandling } from '../../core/message.ts';
import { unreadIn } from '../coverage/unread-in.ts';

/** Where it began and who speaks, as far as what shows the incident says; what was not read, and what was done so far. */
export async function backgroundOf(
  store: Store,
  brand: Pick<Brand, 'id' | 'query' | 'timezone'>,
  incident: Incident,
): Promise<IncidentBackground> {
  const { id, timezone } = brand;
  const { evidence, mergedInto } = incident;
  const whole = mergedInto === null ? null : await findIncident(store, mergedInto);
  const marks = (await evidenceMarks(store, evidence)).filter(({ storyId }) => storyId !== null);
  const stories = [...groupBy(marks, ({ storyId }) => storyId)];
  const [main] = stories.toSorted(([, one], [, other]) => other.length - one.length);
  // A story that only one of several mentions tells is not where it began.
  const told = main?.[0] != null && (main[1].length > 1 || marks.length === 1) ? main[0] : null;
  const origin = told === null ? null : await originOf(store, id, told);
  return {
    timezone,
    origin: origin && { ...origin, at: origin.at.toISOString() },
    voices: await voicesOf(store, evidence),
    unread: await unreadIn(store, brand, incident),
    handling: handlingOf(incident),
    partOf: whole?.title,
  };
}

function handlingOf(incident: Incident): IncidentHandling {
  const { acknowledgedBy, resolution, verdict } = incident;
  const { acknowledge, respond, recover } = timesTo(incident);
  return {
    acknowledgedBy,
    acknowledgedAfter: acknowledge,
    answeredAfter: respond,
    recoveredAfter: recover,
    resolution,
    judged: verdict !== null,
  };
}
