import { createRoute } from '@hono/zod-openapi';
import { json, jsonBody } from '../http.ts';
import { pushMentions } from '../push/push-mentions.ts';
import { createRouter } from '../router.ts';
import { noQuery } from '../schemas/id.ts';
import { pushAnswer, pushRequest } from '../schemas/push.ts';

const push = createRoute({
  method: 'post',
  path: '/mentions',
  tags: ['Mentions'],
  operationId: 'pushMentions',
  summary: 'Bring items of your own, at most 1,000 at once',
  description:
    'Each is judged by itself and has its own result, in the order given: a bad one does not sink the others. ' +
    'An item whose URL is known already changes nothing, so a push may be repeated.',
  request: { query: noQuery, body: jsonBody(pushRequest) },
  responses: { 200: json('What became of each item', pushAnswer) },
});

export function pushRoutes() {
  const router = createRouter();

  router.openapi(push, async (c) => {
    const { deps } = c.var;
    const { results, brandIds } = await pushMentions(deps, c.req.valid('json').items);
    for (const brandId of brandIds) await deps.work.evaluate(brandId);
    const count = (status: 'created' | 'exists' | undefined) =>
      results.filter((result) => result.status === status).length;
    return c.json(
      { results, created: count('created'), existing: count('exists'), refused: count(undefined) },
      200,
    );
  });

  return router;
}
