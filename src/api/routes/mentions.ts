import { createRoute, z } from '@hono/zod-openapi';
import { findMention } from '../../../db/repos/mentions/mention-feed.ts';
import { giveWord } from '../../pipeline/give-word.ts';
import { mentionDetail, mentionView } from '../../pipeline/mention-view.ts';
import { searchMentions } from '../../pipeline/search/search-mentions.ts';
import { json, jsonBody } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { byId } from '../schemas/id.ts';
import { mentionChange, mentionSchema } from '../schemas/mention.ts';
import { mentionDetailSchema } from '../schemas/mention-detail.ts';
import { mentionFilter, mentionFilters, mentionSort } from '../schemas/mention-filter.ts';
import { pageOf, pageRequest, paging } from '../schemas/paging.ts';

const tags = ['Mentions'];

const list = createRoute({
  method: 'get',
  path: '/mentions',
  tags,
  operationId: 'listMentions',
  summary: 'Mentions that all given filters choose',
  request: { query: z.strictObject({ ...mentionFilters, sort: mentionSort, ...paging }) },
  responses: { 200: json('A page of mentions', pageOf(mentionSchema)) },
});

const get = createRoute({
  method: 'get',
  path: '/mentions/{id}',
  tags,
  operationId: 'getMention',
  summary: 'One mention, with why it is about the brand, how its reactions grew and what it said before',
  request: byId,
  responses: { 200: json('The mention', mentionDetailSchema) },
});

const change = createRoute({
  method: 'patch',
  path: '/mentions/{id}',
  tags,
  operationId: 'changeMention',
  summary: 'A person’s word on a mention',
  description:
    'It outranks what a program judged, is kept, moves the counts everywhere, and teaches the brand. Null for ' +
    '`sentiment` or `relevant` takes the word back: what the program said is in force again, and nothing was learnt.',
  request: { ...byId, body: jsonBody(mentionChange) },
  responses: { 200: json('The mention', mentionSchema) },
});

export function mentionRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const { sort, limit, cursor, ...filters } = c.req.valid('query');
    const request = pageRequest({ limit, cursor });
    const page = await searchMentions(c.var.deps.store, mentionFilter(filters), sort, request);
    return c.json({ items: page.items.map(mentionView), nextCursor: page.nextCursor }, 200);
  });

  router.openapi(get, async (c) => {
    const mention = found(await findMention(c.var.deps.store, c.req.valid('param').id), 'mention');
    return c.json(await mentionDetail(c.var.deps.store, mention), 200);
  });

  router.openapi(change, async (c) => {
    const { store, clock, work } = c.var.deps;
    const { id } = c.req.valid('param');
    const { response, ...rest } = c.req.valid('json');
    const answer = response && { url: response.url, at: (response.at ?? clock.now()).toISOString() };
    const changed = found(
      await giveWord(store, id, { ...rest, response: answer }, { by: c.var.actor, at: clock.now() }),
      'mention',
    );
    const recounts = rest.sentiment !== undefined || rest.relevant !== undefined;
    if (recounts) await work.evaluate(changed.brandId);
    return c.json(mentionView(found(await findMention(store, id), 'mention')), 200);
  });

  return router;
}
