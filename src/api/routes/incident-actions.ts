import { createRoute, type z } from '@hono/zod-openapi';
import { actOnIncident, type IncidentAction } from '../../pipeline/incidents/actions.ts';
import type { ApiDeps } from '../deps.ts';
import { json, jsonBody } from '../http.ts';
import { incidentDetail } from '../incident-detail.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { byId } from '../schemas/id.ts';
import { commentRequest, incidentDetailSchema, resolveRequest, respondRequest } from '../schemas/incident.ts';

const tags = ['Incidents'];
const responses = { 200: json('The incident as it now is', incidentDetailSchema) };

const acknowledge = createRoute({
  method: 'post',
  path: '/incidents/{id}/acknowledge',
  tags,
  operationId: 'acknowledgeIncident',
  summary: 'Somebody looks after it; doing so twice changes nothing',
  request: byId,
  responses,
});

const respond = createRoute({
  method: 'post',
  path: '/incidents/{id}/respond',
  tags,
  operationId: 'respondToIncident',
  summary: 'It was answered in public',
  request: { ...byId, body: jsonBody(respondRequest) },
  responses,
});

const resolve = createRoute({
  method: 'post',
  path: '/incidents/{id}/resolve',
  tags,
  operationId: 'resolveIncident',
  summary: 'It is over; doing so twice changes nothing',
  request: { ...byId, body: jsonBody(resolveRequest) },
  responses,
});

const comment = createRoute({
  method: 'post',
  path: '/incidents/{id}/comment',
  tags,
  operationId: 'commentOnIncident',
  summary: 'Write a line into its timeline',
  request: { ...byId, body: jsonBody(commentRequest) },
  responses,
});

export function incidentActionRoutes() {
  const router = createRouter();

  router.openapi(acknowledge, async (c) => {
    const action = { kind: 'acknowledge', actor: c.var.actor } as const;
    return c.json(await act(c.var.deps, c.req.valid('param').id, action), 200);
  });

  router.openapi(respond, async (c) => {
    const { url, at = c.var.deps.clock.now() } = c.req.valid('json');
    const response = { url, at: at.toISOString() };
    const action = { kind: 'respond', actor: c.var.actor, response } as const;
    return c.json(await act(c.var.deps, c.req.valid('param').id, action), 200);
  });

  router.openapi(resolve, async (c) => {
    const action = { kind: 'resolve', actor: c.var.actor, ...c.req.valid('json') } as const;
    return c.json(await act(c.var.deps, c.req.valid('param').id, action), 200);
  });

  router.openapi(comment, async (c) => {
    const action = { kind: 'comment', actor: c.var.actor, ...c.req.valid('json') } as const;
    return c.json(await act(c.var.deps, c.req.valid('param').id, action), 200);
  });

  return router;
}

async function act(
  { store, clock, baseUrl, work }: ApiDeps,
  id: string,
  action: IncidentAction,
): Promise<z.infer<typeof incidentDetailSchema>> {
  const incident = found(await actOnIncident({ store, clock, baseUrl }, id, action), 'incident');
  await work.deliverDue();
  return incidentDetail(store, incident, baseUrl);
}
