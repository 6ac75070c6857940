import type { z } from '@hono/zod-openapi';
import { brandNames } from '../../db/repos/brands/brands.ts';
import { alertsOf } from '../../db/repos/incidents/alerts.ts';
import { type TrackedIncident, timelineOf } from '../../db/repos/incidents/incidents.ts';
import { pageOfMentions } from '../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../db/store.ts';
import { mentionView } from '../pipeline/mention-view.ts';
import { alertView } from './schemas/alert.ts';
import { type incidentDetailSchema, incidentView, timelineView } from './schemas/incident.ts';

/** An incident with all that happened to it and the mentions that show it. */
export async function incidentDetail(
  store: Store,
  incident: TrackedIncident,
  baseUrl: string,
): Promise<z.infer<typeof incidentDetailSchema>> {
  const names = await brandNames(store, [incident.brandId]);
  const request = { limit: Math.max(1, incident.evidence.length), cursor: null };
  const evidence = await pageOfMentions(store, { ids: incident.evidence }, 'score', request);
  return {
    ...incidentView(incident, names.get(incident.brandId) ?? '', baseUrl),
    alerts: (await alertsOf(store, [incident.id])).map(alertView),
    timeline: timelineView(await timelineOf(store, incident.id)),
    evidence: evidence.items.map(mentionView),
  };
}
