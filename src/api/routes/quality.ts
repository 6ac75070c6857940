import { createRoute } from '@hono/zod-openapi';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import { pageOfReviews } from '../../../db/repos/quality/reviews.ts';
import { judgeReview } from '../../pipeline/quality/answer-review.ts';
import { qualityReport } from '../../pipeline/quality/quality-report.ts';
import { json, jsonBody } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { byId } from '../schemas/id.ts';
import { pageOf, pageRequest } from '../schemas/paging.ts';
import { qualitySchema, reviewAnswer, reviewSchema, reviewsQuery, reviewView } from '../schemas/quality.ts';

const tags = ['Quality'];

const quality = createRoute({
  method: 'get',
  path: '/brands/{id}/quality',
  tags,
  operationId: 'getQuality',
  summary: 'How good what is said of a brand is',
  description: 'By people’s corrections, weekly blind samples, and what they called incidents.',
  request: byId,
  responses: { 200: json('What is known', qualitySchema) },
});

const list = createRoute({
  method: 'get',
  path: '/brands/{id}/reviews',
  tags,
  operationId: 'listReviews',
  summary: 'Mentions drawn at random for a person to judge, without what the program said',
  request: { params: byId.params, query: reviewsQuery },
  responses: { 200: json('A page of drawn mentions, latest week first', pageOf(reviewSchema)) },
});

const answer = createRoute({
  method: 'post',
  path: '/reviews/{id}/answer',
  tags,
  operationId: 'answerReview',
  summary: 'Judge a drawn mention',
  description: 'An answer that differs from what the program said corrects the mention as well.',
  request: { ...byId, body: jsonBody(reviewAnswer) },
  responses: { 200: json('The mention, with what the program had said', reviewSchema) },
});

export function qualityRoutes() {
  const router = createRouter();

  router.openapi(quality, async (c) => {
    const { store, clock } = c.var.deps;
    const brand = found(await findBrand(store, c.req.valid('param').id), 'brand');
    const report = await qualityReport(store, brand, clock.now());
    return c.json({ brand: { id: brand.id, name: brand.name }, ...report }, 200);
  });

  router.openapi(list, async (c) => {
    const { store } = c.var.deps;
    const { answered, ...paging } = c.req.valid('query');
    const { id } = found(await findBrand(store, c.req.valid('param').id), 'brand');
    const page = await pageOfReviews(store, id, answered, pageRequest(paging));
    return c.json({ ...page, items: page.items.map(reviewView) }, 200);
  });

  router.openapi(answer, async (c) => {
    const { store, clock, work } = c.var.deps;
    const word = { by: c.var.actor, at: clock.now() };
    const { id } = c.req.valid('param');
    const judged = await judgeReview(store, id, c.req.valid('json').answer, word);
    const review = found(judged, 'review');
    await work.evaluate(review.brandId);
    return c.json(reviewView(review), 200);
  });

  return router;
}
