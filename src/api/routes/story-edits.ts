import { createRoute } from '@hono/zod-openapi';
import { findStories } from '../../../db/repos/stories/stories.ts';
import { hostsOfStory } from '../../../db/repos/stories/story-detail.ts';
import { familyOf } from '../../../db/repos/stories/story-edits.ts';
import { mergeStory, unmergeStory } from '../../pipeline/stories/merge-story.ts';
import { splitStory } from '../../pipeline/stories/split-story.ts';
import type { StoryChange, StoryFault } from '../../pipeline/stories/story-change.ts';
import { storyTold } from '../../pipeline/stories/story-told.ts';
import { json, jsonBody } from '../http.ts';
import { found, Problem } from '../problem.ts';
import { createRouter } from '../router.ts';
import { byId } from '../schemas/id.ts';
import { pageRequest } from '../schemas/paging.ts';
import {
  changedStory,
  mergeWish,
  splitWish,
  storyDetailSchema,
  storyDetailView,
  storyQuery,
} from '../schemas/story-detail.ts';

const tags = ['Stories and themes'];
const changed = { 200: json('Done', changedStory) };

const get = createRoute({
  method: 'get',
  path: '/stories/{id}',
  tags,
  operationId: 'getStory',
  summary: 'One story: who told it first, who has it from whom, and on which sites',
  request: { ...byId, query: storyQuery },
  responses: { 200: json('The story', storyDetailSchema) },
});

const merge = createRoute({
  method: 'post',
  path: '/stories/{id}/merge',
  tags,
  operationId: 'mergeStory',
  summary: 'Say that a story is part of another',
  description: 'Its mentions are counted there, and so are later copies of either.',
  request: { ...byId, body: jsonBody(mergeWish) },
  responses: changed,
});

const unmerge = createRoute({
  method: 'post',
  path: '/stories/{id}/unmerge',
  tags,
  operationId: 'unmergeStory',
  summary: 'Take a merge back',
  description: 'What was recognised as the story is counted under it again, what came since included.',
  request: byId,
  responses: changed,
});

const split = createRoute({
  method: 'post',
  path: '/stories/{id}/split',
  tags,
  operationId: 'splitStory',
  summary: 'Say that some mentions are a story of their own',
  description: 'Later copies go to the nearer one. Merging the new story into the old takes it back.',
  request: { ...byId, body: jsonBody(splitWish) },
  responses: changed,
});

export function storyEditRoutes() {
  const router = createRouter();

  router.openapi(get, async (c) => {
    const { store } = c.var.deps;
    const { id } = c.req.valid('param');
    const story = found((await findStories(store, [id]))[0] ?? null, 'story');
    const told = await storyTold(store, id, pageRequest(c.req.valid('query')));
    const [family, hosts] = [await familyOf(store, id), await hostsOfStory(store, id)];
    return c.json(storyDetailView(story, family, hosts, told), 200);
  });

  router.openapi(merge, async (c) => {
    const { into } = c.req.valid('json');
    return c.json(done(await mergeStory(c.var.deps.store, c.req.valid('param').id, into)), 200);
  });

  router.openapi(unmerge, async (c) =>
    c.json(done(await unmergeStory(c.var.deps.store, c.req.valid('param').id)), 200),
  );

  router.openapi(split, async (c) => {
    const { mentionIds } = c.req.valid('json');
    return c.json(done(await splitStory(c.var.deps.store, c.req.valid('param').id, mentionIds)), 200);
  });

  return router;
}

const faults: Record<Exclude<StoryFault, 'unknown'>, { path: string; message: string }> = {
  same: { path: 'into', message: 'is the same story' },
  'not-merged': { path: 'id', message: 'is not part of another story' },
  'nothing-to-split': { path: 'mentionIds', message: 'name some of the story’s mentions, and not all' },
};

/** @throws {Problem} when nothing was done */
function done(change: StoryChange): { storyId: string } {
  if (change.ok) return { storyId: change.storyId };
  if (change.fault === 'unknown') return found<never>(null, 'story');
  throw new Problem('invalid', 'the request has faults', { errors: [faults[change.fault]] });
}
