import { createRoute, type z } from '@hono/zod-openapi';
import type { TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import { actOnIncident, type IncidentAction } from '../../pipeline/incidents/actions.ts';
import { mergeIncident } from '../../pipeline/incidents/merge.ts';
import { splitIncident } from '../../pipeline/incidents/split.ts';
import type { ApiDeps } from '../deps.ts';
import { json, jsonBody, optionalJsonBody } from '../http.ts';
import { incidentDetail } from '../incident-detail.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { byId } from '../schemas/id.ts';
import {
  assignRequest,
  commentRequest,
  incidentDetailSchema,
  mergeRequest,
  resolveRequest,
  respondRequest,
  splitRequest,
} from '../schemas/incident.ts';

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
  request: { ...byId, body: optionalJsonBody(respondRequest) },
  responses,
});

const resolve = createRoute({
  method: 'post',
  path: '/incidents/{id}/resolve',
  tags,
  operationId: 'resolveIncident',
  summary: 'It is over; doing so twice changes nothing',
  request: { ...byId, body: optionalJsonBody(resolveRequest) },
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

const assign = createRoute({
  method: 'post',
  path: '/incidents/{id}/assign',
  tags,
  operationId: 'assignIncident',
  summary: 'Say whose it is; null is nobody’s',
  request: { ...byId, body: jsonBody(assignRequest) },
  responses,
});

const merge = createRoute({
  method: 'post',
  path: '/incidents/{id}/merge',
  tags,
  operationId: 'mergeIncident',
  summary: 'It is part of another incident of its brand, which takes its alerts and is answered',
  request: { ...byId, body: jsonBody(mergeRequest) },
  responses,
});

const split = createRoute({
  method: 'post',
  path: '/incidents/{id}/split',
  tags,
  operationId: 'splitIncident',
  summary: 'Some of its alerts have another cause; the incident that they become is answered',
  request: { ...byId, body: jsonBody(splitRequest) },
  responses,
});

export function incidentActionRoutes() {
  const router = createRouter();

  router.openapi(acknowledge, async (c) => {
    const action = { kind: 'acknowledge', actor: c.var.actor } as const;
    return c.json(await act(c.var.deps, c.req.valid('param').id, action), 200);
  });

  router.openapi(respond, async (c) => {
    const { url = null, at = c.var.deps.clock.now() } = c.req.valid('json');
    const response = { url, at: at.toISOString() };
    const action = { kind: 'respond', actor: c.var.actor, response } as const;
    return c.json(await act(c.var.deps, c.req.valid('param').id, action), 200);
  });

  router.openapi(resolve, async (c) => {
    const { reason = 'resolved', verdict } = c.req.valid('json');
    const action = { kind: 'resolve', actor: c.var.actor, reason, verdict } as const;
    return c.json(await act(c.var.deps, c.req.valid('param').id, action), 200);
  });

  router.openapi(comment, async (c) => {
    const action = { kind: 'comment', actor: c.var.actor, ...c.req.valid('json') } as const;
    return c.json(await act(c.var.deps, c.req.valid('param').id, action), 200);
  });

  router.openapi(assign, async (c) => {
    const action = { kind: 'assign', actor: c.var.actor, ...c.req.valid('json') } as const;
    return c.json(await act(c.var.deps, c.req.valid('param').id, action), 200);
  });

  router.openapi(merge, async (c) => {
    const { into } = c.req.valid('json');
    const merging = mergeIncident(c.var.deps, c.req.valid('param').id, { into, actor: c.var.actor });
    return c.json(await shown(c.var.deps, await merging), 200);
  });

  router.openapi(split, async (c) => {
    const { alertIds } = c.req.valid('json');
    const splitting = splitIncident(c.var.deps, c.req.valid('param').id, { alertIds, actor: c.var.actor });
    return c.json(await shown(c.var.deps, await splitting), 200);
  });

  return router;
}

async function act(deps: ApiDeps, id: string, action: IncidentAction) {
  return shown(deps, await actOnIncident(deps, id, action));
}

async function shown(
  { store, baseUrl, work }: ApiDeps,
  acted: TrackedIncident | null,
): Promise<z.infer<typeof incidentDetailSchema>> {
  const incident = found(acted, 'incident');
  await work.deliverDue();
  return incidentDetail(store, incident, baseUrl);
}
