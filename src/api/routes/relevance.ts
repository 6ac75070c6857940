import { createRoute } from '@hono/zod-openapi';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import { relevanceReport } from '../../pipeline/relevance/relevance-report.ts';
import { json } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { byId } from '../schemas/id.ts';
import { brandRelevanceSchema } from '../schemas/relevance.ts';

const get = createRoute({
  method: 'get',
  path: '/brands/{id}/relevance',
  tags: ['Brands'],
  operationId: 'getBrandRelevance',
  summary: 'How well a brand is told from its namesakes, and what a person may help with',
  description:
    'PATCH /mentions/{id} with `relevant` teaches the brand, answers for what was drawn, and can be taken back with null.',
  request: byId,
  responses: { 200: json('What is known', brandRelevanceSchema) },
});

export function relevanceRoutes() {
  const router = createRouter();
  router.openapi(get, async (c) => {
    const { store } = c.var.deps;
    const brand = found(await findBrand(store, c.req.valid('param').id), 'brand');
    const { id, name } = brand;
    return c.json({ brand: { id, name }, ...(await relevanceReport(store, brand)) }, 200);
  });
  return router;
}
