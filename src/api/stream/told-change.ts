import type { Change } from '../../../db/repos/changes.ts';
import { findIncident } from '../../../db/repos/incidents/incidents.ts';
import { findMention } from '../../../db/repos/mentions/mention-feed.ts';
import { mentionDetail } from '../../pipeline/mention-view.ts';
import type { Told } from '../../pipeline/stream/server-sent.ts';
import type { ApiDeps } from '../deps.ts';
import { incidentDetail } from '../incident-detail.ts';

/**
 * What clients are told of changes: the mention or incident as it is now, as one asks for it by its id; null where it is
 * gone. Clients that follow side by side are given the same changes, which are put into words once.
 */
export function changeTeller(deps: Pick<ApiDeps, 'store' | 'baseUrl'>) {
  const told = new WeakMap<Change, Promise<Told | null>>();
  return (change: Change): Promise<Told | null> => {
    const known = told.get(change);
    if (known !== undefined) return known;
    const telling = tell(change, deps);
    told.set(change, telling);
    return telling;
  };
}

async function tell(
  { subject, subjectId }: Change,
  { store, baseUrl }: Pick<ApiDeps, 'store' | 'baseUrl'>,
): Promise<Told | null> {
  if (subject === 'mention') {
    const mention = await findMention(store, subjectId);
    return mention && { event: 'mention', data: JSON.stringify(await mentionDetail(store, mention)) };
  }
  if (subject === 'incident') {
    const incident = await findIncident(store, subjectId);
    const detail = incident && (await incidentDetail(store, incident, baseUrl));
    return detail && { event: 'incident', data: JSON.stringify(detail) };
  }
  return null;
}
