import { Hono } from 'hono';
import { alertsOf } from '../../../db/repos/alerts.ts';
import { allBrands, findBrand } from '../../../db/repos/brands.ts';
import { pageOfDeliveries } from '../../../db/repos/deliveries.ts';
import { newestForecasts } from '../../../db/repos/forecasts.ts';
import { findIncident, liveIncidentsOf, pageOfIncidents, timelineOf } from '../../../db/repos/incidents.ts';
import { pageOfMentions } from '../../../db/repos/mention-feed.ts';
import type { IncidentStatus } from '../../core/incident.ts';
import { actOnIncident } from '../../pipeline/incidents/actions.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { isId } from '../ids.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import { actionOf } from './action.ts';
import { knownActor, namedActor } from './actor.ts';
import { IncidentPage } from './incident-page.tsx';
import { IncidentsPage } from './incidents-page.tsx';
import { regroup } from './regroup.ts';
import { usualSeries } from './usual-series.ts';

const SHOWN = 20;
const MOST_LIVE = 100;
const MOST_DELIVERIES = 50;
export const liveStatuses: readonly IncidentStatus[] = ['open', 'acknowledged', 'recovered'];

/** The incidents, one incident, and what a person does to it. */
export function incidentRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const cursor = checkedCursor(c.req.query('cursor') || null, 'id');
    const first = { limit: MOST_LIVE, cursor: null };
    const live =
      cursor === null ? (await pageOfIncidents(store, { statuses: liveStatuses }, first)).items : [];
    const resolved = await pageOfIncidents(store, { statuses: ['resolved'] }, { limit: SHOWN, cursor });
    const page = (
      <IncidentsPage
        live={live}
        resolved={resolved.items}
        cursor={cursor}
        nextCursor={resolved.nextCursor}
        brands={await allBrands(store)}
        now={clock.now()}
      />
    );
    return respond(c, frame, { title: 'Incidents', section: 'incidents' }, page);
  });

  routes.get('/:id', async (c, next) => {
    const found = await incidentOf(deps, c.req.param('id'));
    if (found === null) return next();
    const { incident, brand } = found;
    const shown = { limit: MOST_DELIVERIES, cursor: null };
    const evidence = await pageOfMentions(store, { ids: incident.evidence }, 'score', shown);
    const deliveries = await pageOfDeliveries(store, { incidentId: incident.id }, shown);
    const page = (
      <IncidentPage
        incident={incident}
        brand={brand}
        series={await usualSeries(store, incident, clock.now())}
        alerts={await alertsOf(store, [incident.id])}
        others={(await liveIncidentsOf(store, brand.id)).filter(({ id }) => id !== incident.id)}
        evidence={evidence.items}
        events={await timelineOf(store, incident.id)}
        deliveries={deliveries.items}
        forecasts={await newestForecasts(store, incident.id)}
        actor={knownActor(c)}
        now={clock.now()}
      />
    );
    return respond(c, frame, { title: incident.title, section: 'incidents' }, page);
  });

  routes.post('/:id/:verb', async (c, next) => {
    const found = await incidentOf(deps, c.req.param('id'));
    if (found === null) return next();
    const field = await readForm(c);
    const actor = namedActor(c, field('actor'));
    const about = { actor, timezone: found.brand.timezone, now: clock.now() };
    const regrouped = await regroup(deps, found.incident.id, c.req.param('verb'), field, actor);
    if (regrouped !== null) {
      await work.deliverDue();
      return c.redirect(withNotice(`/incidents/${regrouped.id}`, regrouped.notice), 303);
    }
    const asked = actionOf(c.req.param('verb'), field, about);
    if (asked === null) return next();
    await actOnIncident(deps, found.incident.id, asked.action);
    await work.deliverDue();
    return c.redirect(withNotice(`/incidents/${found.incident.id}`, asked.notice), 303);
  });

  return routes;
}

async function incidentOf({ store }: PagesDeps, id: string) {
  const incident = isId(id) ? await findIncident(store, id) : null;
  const brand = incident === null ? null : await findBrand(store, incident.brandId);
  return incident === null || brand === null ? null : { incident, brand };
}
