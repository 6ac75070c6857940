import { brandThemesOf } from '../../../db/repos/brands/brand-themes.ts';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import { alertsOf } from '../../../db/repos/incidents/alerts.ts';
import { newestForecasts } from '../../../db/repos/incidents/forecasts.ts';
import {
  findIncident,
  liveIncidentsOf,
  type TrackedIncident,
  timelineOf,
} from '../../../db/repos/incidents/incidents.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { assignees } from '../../../db/repos/mentions/tags.ts';
import { pageOfDeliveries } from '../../../db/repos/telling/deliveries.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { isId } from '../../core/is-id.ts';
import { countedBrandId } from './counted.ts';
import { usualSeries } from './usual-series.ts';

const MOST_SHOWN = 50;

export interface FoundIncident {
  incident: TrackedIncident;
  brand: Brand;
}

/** An incident and its brand; null where there is none of this id. */
export async function incidentOf(store: Store, id: string): Promise<FoundIncident | null> {
  const incident = isId(id) ? await findIncident(store, id) : null;
  const brand = incident === null ? null : await findBrand(store, incident.brandId);
  return incident === null || brand === null ? null : { incident, brand };
}

/** What the page of an incident shows beside it. */
export async function loadIncident(store: Store, { incident, brand }: FoundIncident, now: Date) {
  const shown = { limit: MOST_SHOWN, cursor: null };
  const alerts = await alertsOf(store, [incident.id]);
  const countedId = countedBrandId(incident, alerts);
  const evidence = await pageOfMentions(store, { ids: incident.evidence }, 'score', shown);
  const deliveries = await pageOfDeliveries(store, { incidentId: incident.id }, shown);
  return {
    themes: await brandThemesOf(store, brand.id),
    counted: (await findBrand(store, countedId)) ?? brand,
    series: await usualSeries(store, incident, countedId, now),
    alerts,
    others: (await liveIncidentsOf(store, brand.id)).filter(({ id }) => id !== incident.id),
    evidence: evidence.items,
    events: await timelineOf(store, incident.id),
    deliveries: deliveries.items,
    forecasts: await newestForecasts(store, incident.id),
    people: await assignees(store, MOST_SHOWN),
  };
}
