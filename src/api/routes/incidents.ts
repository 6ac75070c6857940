import { createRoute, z } from '@hono/zod-openapi';
import { brandNames } from '../../../db/repos/brands/brands.ts';
import { findIncident, pageOfIncidents } from '../../../db/repos/incidents/incidents.ts';
import { incidentStatuses } from '../../core/incident.ts';
import { json } from '../http.ts';
import { incidentDetail } from '../incident-detail.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { byId, id } from '../schemas/id.ts';
import { incidentDetailSchema, incidentSchema, incidentView } from '../schemas/incident.ts';
import { pageOf, pageRequest, paging } from '../schemas/paging.ts';

const tags = ['Incidents'];

const list = createRoute({
  method: 'get',
  path: '/incidents',
  tags,
  operationId: 'listIncidents',
  summary: 'Incidents, newest first',
  request: {
    query: z.strictObject({
      brand: id.optional(),
      status: z.enum(incidentStatuses).optional(),
      ...paging,
    }),
  },
  responses: { 200: json('A page of incidents', pageOf(incidentSchema)) },
});

const get = createRoute({
  method: 'get',
  path: '/incidents/{id}',
  tags,
  operationId: 'getIncident',
  summary: 'One incident with its timeline and its evidence',
  request: byId,
  responses: { 200: json('The incident', incidentDetailSchema) },
});

export function incidentRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const { store, baseUrl } = c.var.deps;
    const { brand, status, ...query } = c.req.valid('query');
    const filter = { brandId: brand, statuses: status && [status] };
    const { items, nextCursor } = await pageOfIncidents(store, filter, pageRequest(query));
    const names = await brandNames(
      store,
      items.map(({ brandId }) => brandId),
    );
    const views = items.map((incident) => incidentView(incident, names.get(incident.brandId) ?? '', baseUrl));
    return c.json({ items: views, nextCursor }, 200);
  });

  router.openapi(get, async (c) => {
    const { store, baseUrl } = c.var.deps;
    const incident = found(await findIncident(store, c.req.valid('param').id), 'incident');
    return c.json(await incidentDetail(store, incident, baseUrl), 200);
  });

  return router;
}
