import { createRoute } from '@hono/zod-openapi';
import { json, jsonBody } from '../http.ts';
import { createRouter } from '../router.ts';
import { discoverRequest, discoverySchema, discoveryView } from '../schemas/discovery.ts';
import { noQuery } from '../schemas/id.ts';

const discover = createRoute({
  method: 'post',
  path: '/sources/discover',
  tags: ['Sources'],
  operationId: 'discoverSources',
  summary: 'Find what can be read on a site',
  description:
    'Looks at an address, at what its page advertises, at the site’s robots.txt and at the usual places, visits each find once and shows its latest items. Takes up to half a minute; saves nothing.',
  request: { query: noQuery, body: jsonBody(discoverRequest) },
  responses: { 200: json('What was found', discoverySchema) },
});

export function discoverRoutes() {
  const router = createRouter();

  router.openapi(discover, async (c) => {
    const found = await c.var.deps.discover(c.req.valid('json').url, c.req.raw.signal);
    return c.json(discoveryView(found), 200);
  });

  return router;
}
