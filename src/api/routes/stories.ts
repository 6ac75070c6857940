import { createRoute } from '@hono/zod-openapi';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { pageOfStories } from '../../../db/repos/stories/story-feed.ts';
import { DAY } from '../../core/time.ts';
import { json } from '../http.ts';
import { namedBrand } from '../named-brand.ts';
import { createRouter } from '../router.ts';
import { pageRequest } from '../schemas/paging.ts';
import { storiesQuery, storiesSchema, storyView } from '../schemas/story.ts';
import { spanOf, spanView } from '../stats/span.ts';

const USUAL = 7 * DAY;

const list = createRoute({
  method: 'get',
  path: '/stories',
  tags: ['Stories and themes'],
  operationId: 'listStories',
  summary: 'What is told in many places: stories of most mentions first',
  description:
    'Copies, quotes and shares of one text are one story. Counts are of the mentions of the brand, or of all brands, in the span, which is widened to whole quarter-hours; absent, the last seven days are meant.',
  request: { query: storiesQuery },
  responses: { 200: json('A page of stories', storiesSchema) },
});

export function storyRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const { store, clock } = c.var.deps;
    const query = c.req.valid('query');
    const brand = await namedBrand(store, query.brand);
    const span = spanOf(query, clock.now(), USUAL);
    const page = await pageOfStories(store, { brandId: brand?.id ?? null, ...span }, pageRequest(query));
    const ids = page.items.map(({ firstMentionId }) => firstMentionId);
    const firsts = await pageOfMentions(store, { ids }, '-publishedAt', { limit: query.limit, cursor: null });
    const byId = new Map(firsts.items.map((mention) => [mention.id, mention]));
    const items = page.items.map((story) => storyView(story, byId.get(story.firstMentionId)));
    return c.json({ ...spanView(span), items, nextCursor: page.nextCursor }, 200);
  });

  return router;
}
