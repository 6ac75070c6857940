import { createRoute } from '@hono/zod-openapi';
import { excerpt } from '../../core/text.ts';
import { previewQuery } from '../../setup/preview-query.ts';
import { json, jsonBody } from '../http.ts';
import { createRouter } from '../router.ts';
import { noQuery } from '../schemas/id.ts';
import { previewRequest, previewSchema } from '../schemas/preview.ts';
import { isoOrNull } from '../schemas/time.ts';

const EXCERPT = 500;

const preview = createRoute({
  method: 'post',
  path: '/brands/preview',
  tags: ['Brands'],
  operationId: 'previewBrand',
  summary: 'What a query would have found in stored items, and what each clause contributes',
  description:
    'Looks at the newest 5,000 items (10 million characters at most) and says whether there are older ones. Saves nothing.',
  request: { query: noQuery, body: jsonBody(previewRequest) },
  responses: { 200: json('What it would have found', previewSchema) },
});

export function previewRoutes() {
  const router = createRouter();

  router.openapi(preview, async (c) => {
    const { shown, ...counts } = await previewQuery(c.var.deps.store, c.req.valid('json').query);
    const items = shown.map((item) => ({
      itemId: item.id,
      url: item.url,
      title: item.title,
      excerpt: excerpt(item.text, EXCERPT),
      author: item.author,
      host: item.host,
      publishedAt: isoOrNull(item.publishedAt),
    }));
    return c.json({ ...counts, items }, 200);
  });

  return router;
}
