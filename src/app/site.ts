import { Hono } from 'hono';
import type { PipelineContext } from '../pipeline/context.ts';
import { actOnIncident } from '../pipeline/incident-actions.ts';
import type { WorkPort } from '../pipeline/work-port.ts';

/** API and pages under one roof. */
export function createSite(deps: PipelineContext & { work: WorkPort }): Hono {
  const site = new Hono();
  // TEMPORARY until src/api lands
  site.post('/api/v1/incidents/:id/:verb', async (c) => {
    const body = await c.req.json();
    const verb = c.req.param('verb');
    const action =
      verb === 'acknowledge'
        ? { kind: 'acknowledge' as const, actor: body.by }
        : { kind: 'respond' as const, actor: body.by, response: { url: body.url, at: body.at } };
    await actOnIncident(deps, c.req.param('id'), action);
    await deps.work.deliverDue();
    return c.json({});
  });
  return site;
}
