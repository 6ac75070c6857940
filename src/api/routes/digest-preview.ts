import { createRoute } from '@hono/zod-openapi';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import { findDigest } from '../../../db/repos/telling/digests.ts';
import { renderDigest } from '../../pipeline/digests/render-digest.ts';
import { json } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { digestPreviewSchema } from '../schemas/digest.ts';
import { byId } from '../schemas/id.ts';

const preview = createRoute({
  method: 'post',
  path: '/digests/{id}/preview',
  tags: ['Digests'],
  operationId: 'previewDigest',
  summary: 'The digest of the newest period that has ended, sent to nobody',
  request: byId,
  responses: { 200: json('The rendered digest', digestPreviewSchema) },
});

export function digestPreviewRoutes() {
  const router = createRouter();

  router.openapi(preview, async (c) => {
    const { store, clock, baseUrl } = c.var.deps;
    const digest = found(await findDigest(store, c.req.valid('param').id), 'digest');
    const brand = found(await findBrand(store, digest.brandId), 'brand');
    const { subject, html, text } = await renderDigest({ store, baseUrl, clock }, digest, brand);
    return c.json({ subject, html, text }, 200);
  });

  return router;
}
