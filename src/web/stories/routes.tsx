import { Hono } from 'hono';
import { pageOfMentions } from '../../../db/repos/mention-feed.ts';
import { findStories } from '../../../db/repos/stories.ts';
import { hostsOfStory } from '../../../db/repos/story-detail.ts';
import { familyOf } from '../../../db/repos/story-edits.ts';
import { pageOfStories } from '../../../db/repos/story-feed.ts';
import { excerpt } from '../../core/text.ts';
import { addMs, DAY } from '../../core/time.ts';
import { mergeStory, unmergeStory } from '../../pipeline/stories/merge-story.ts';
import { splitStory } from '../../pipeline/stories/split-story.ts';
import type { StoryChange, StoryFault } from '../../pipeline/stories/story-change.ts';
import { storyTold } from '../../pipeline/stories/story-told.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { isId } from '../ids.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import type { OtherStory } from './story-forms.tsx';
import { StoryPage } from './story-page.tsx';

const SHOWN = 100;
const OTHERS = 30;
const LATELY = 28 * DAY;

const faults: Record<StoryFault, string> = {
  unknown: 'There is no such story any more.',
  same: 'Choose another story: this one is part of itself already.',
  'not-merged': 'This story is not part of another.',
  'nothing-to-split': 'Tick some of the mentions, and not all of them.',
};

/** One story, and what a person says is told in it. */
export function storyRoutes({ store, clock }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();

  routes.get('/:id', async (c, next) => {
    const id = c.req.param('id');
    const [story] = isId(id) ? await findStories(store, [id]) : [];
    if (story === undefined) return next();
    const cursor = checkedCursor(c.req.query('cursor') || null, 'id');
    const { items: told, nextCursor } = await storyTold(store, id, { limit: SHOWN, cursor });
    const parts = (await familyOf(store, id)).filter((part) => part.id !== id);
    const hosts = await hostsOfStory(store, id);
    const brandId = told[0]?.brandId;
    const others = brandId === undefined ? [] : await otherStories(brandId, id);
    const page = <StoryPage {...{ story, parts, hosts, told, nextCursor, others }} />;
    return respond(c, frame, { title: 'Story', section: 'mentions' }, page);
  });

  routes.post('/:id/:verb', async (c, next) => {
    const { id, verb } = c.req.param();
    if (!isId(id)) return next();
    // Hono keeps the parsed form: both readings are of one body.
    const ticked = [(await c.req.parseBody({ all: true })).mention ?? []].flat().map(String).filter(isId);
    const into = (await readForm(c))('into');
    const change = await changed(id, verb, { into, ticked });
    if (change === null) return next();
    if (!change.ok) throw new FormError(faults[change.fault]);
    return c.redirect(withNotice(`/stories/${change.storyId}`, 'story-changed'), 303);
  });

  async function changed(
    id: string,
    verb: string,
    { into, ticked }: { into: string; ticked: string[] },
  ): Promise<StoryChange | null> {
    switch (verb) {
      case 'merge':
        return isId(into) ? mergeStory(store, id, into) : { ok: false, fault: 'unknown' };
      case 'unmerge':
        return unmergeStory(store, id);
      case 'split':
        return splitStory(store, id, ticked);
      default:
        return null;
    }
  }

  /** The brand's largest stories of late, but `id`, by their first post. */
  async function otherStories(brandId: string, id: string): Promise<OtherStory[]> {
    const span = { brandId, from: addMs(clock.now(), -LATELY), to: addMs(clock.now(), 1) };
    const page = await pageOfStories(store, span, { limit: OTHERS, cursor: null });
    const stories = page.items.filter((story) => story.id !== id);
    const ids = stories.map(({ firstMentionId }) => firstMentionId);
    const firsts = await pageOfMentions(store, { ids }, '-publishedAt', { limit: OTHERS, cursor: null });
    const byId = new Map(firsts.items.map((mention) => [mention.id, mention]));
    return stories.map((story) => {
      const first = byId.get(story.firstMentionId);
      return { id: story.id, title: excerpt(first?.title ?? first?.text ?? '', 80) || story.id };
    });
  }

  return routes;
}
