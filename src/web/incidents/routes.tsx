import { Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { alertsOf } from '../../../db/repos/incidents/alerts.ts';
import { pageOfIncidents } from '../../../db/repos/incidents/incidents.ts';
import { actOnIncident } from '../../pipeline/incidents/actions.ts';
import { addSilence } from '../../setup/silences.ts';
import { knownActor, namedActor } from '../actor.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import { zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';
import { actionOf } from './action.ts';
import { IncidentPage } from './incident-page.tsx';
import { IncidentsPage } from './incidents-page.tsx';
import { incidentFilter, liveStatuses, readIncidentsQuery } from './incidents-query.ts';
import { incidentOf, loadIncident } from './load-incident.ts';
import { regroup } from './regroup.ts';
import { kindsOf, silenceFrom } from './silence.ts';

const SHOWN = 20;
const MOST_LIVE = 100;

/** The incidents, one incident, and what a person does to it. */
export function incidentRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const { searchParams } = new URL(c.req.url);
    const cursor = checkedCursor(searchParams.get('cursor') || null, 'id');
    const brands = await allBrands(store);
    const now = clock.now();
    const query = readIncidentsQuery(searchParams, brands);
    const some = async (statuses: typeof liveStatuses, limit: number) => {
      const filter = incidentFilter(query, statuses, now);
      if (filter === null) return { items: [], nextCursor: null };
      return pageOfIncidents(store, filter, { limit, cursor });
    };
    const live = cursor === null ? (await some(liveStatuses, MOST_LIVE)).items : [];
    const { items: resolved, nextCursor } = await some(['resolved'], SHOWN);
    const page = <IncidentsPage {...{ query, live, resolved, cursor, nextCursor, brands, now }} />;
    return respond(c, frame, { title: t('Incidents'), section: 'incidents' }, page);
  });

  routes.get('/:id', async (c, next) => {
    const found = await incidentOf(store, c.req.param('id'));
    if (found === null) return next();
    const now = clock.now();
    const loaded = await loadIncident(store, found, now);
    const page = <IncidentPage {...found} {...loaded} actor={knownActor(c)} now={now} />;
    const head = { title: found.incident.title, section: 'incidents', brandId: found.brand.id } as const;
    return respond(c, frame, head, page);
  });

  routes.post('/:id/silence', async (c, next) => {
    const found = await incidentOf(store, c.req.param('id'));
    if (found === null) return next();
    const about = { actor: knownActor(c) || 'somebody', now: clock.now() };
    const { id: incidentId, brandId: silenced } = found.incident;
    const kinds = kindsOf(found.incident, await alertsOf(store, [incidentId]));
    const wish = silenceFrom({ brandId: silenced, kinds }, await readForm(c), about);
    const { id, brandId } = await addSilence(store, wish, about.now);
    await audit(c, deps, { action: 'silence.create', subject: 'silence', subjectId: id, brandId });
    return c.redirect(withNotice(`/incidents/${found.incident.id}`, 'silenced'), 303);
  });

  routes.post('/:id/:verb', async (c, next) => {
    const found = await incidentOf(store, c.req.param('id'));
    if (found === null) return next();
    const { incident, brand } = found;
    const verb = c.req.param('verb');
    const field = await readForm(c);
    const actor = namedActor(c, field('actor'));
    const since = new Date(incident.window.from);
    const about = { actor, timezone: zoneOf(brand.timezone), now: clock.now(), since };
    const did = {
      action: `incident.${verb}`,
      subject: 'incident',
      subjectId: incident.id,
      brandId: brand.id,
    };
    const regrouped = await regroup(deps, incident.id, verb, field, actor);
    if (regrouped !== null) {
      await audit(c, deps, { ...did, changes: { now: regrouped.id } });
      await work.deliverDue();
      return c.redirect(withNotice(`/incidents/${regrouped.id}`, regrouped.notice), 303);
    }
    const asked = actionOf(verb, field, about);
    if (asked === null) return next();
    await actOnIncident(deps, incident.id, asked.action);
    const { kind: _kind, actor: _actor, ...changes } = asked.action;
    await audit(c, deps, { ...did, changes });
    await work.deliverDue();
    return c.redirect(withNotice(`/incidents/${incident.id}`, asked.notice), 303);
  });

  return routes;
}
