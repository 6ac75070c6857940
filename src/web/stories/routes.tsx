import { Hono } from 'hono';
import { allBrands, findBrand } from '../../../db/repos/brands/brands.ts';
import { mentionsById } from '../../../db/repos/mentions/mention-feed.ts';
import { findStories } from '../../../db/repos/stories/stories.ts';
import { hostsOfStory } from '../../../db/repos/stories/story-detail.ts';
import { familyOf } from '../../../db/repos/stories/story-edits.ts';
import { pageOfStories, type StoryChoice } from '../../../db/repos/stories/story-feed.ts';
import { isId } from '../../core/is-id.ts';
import { addMs, DAY } from '../../core/time.ts';
import { mergeStory, unmergeStory } from '../../pipeline/stories/merge-story.ts';
import { splitStory } from '../../pipeline/stories/split-story.ts';
import type { StoryChange, StoryFault } from '../../pipeline/stories/story-change.ts';
import { storyCourse } from '../../pipeline/stories/story-course.ts';
import { storyTold } from '../../pipeline/stories/story-told.ts';
import { audit } from '../audit.ts';
import { chosenBrand } from '../components/chosen-brand.ts';
import { NoBrand } from '../components/no-brand.tsx';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { checkedCursor } from '../list-cursor.ts';
import { periodOf } from '../period/period.ts';
import { type Frame, respond } from '../respond.tsx';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import { type StoriesAbout, StoriesPage, storiesAbout } from './stories-page.tsx';
import type { OtherStory } from './story-forms.tsx';
import { StoryPage } from './story-page.tsx';
import { storyTitle } from './story-title.ts';

const SHOWN = 100;
const LISTED = 30;
const OTHERS = 30;
const LATELY = 7 * DAY;

const faults: Record<StoryFault, Phrase> = {
  unknown: 'There is no such story any more.',
  same: 'Choose another story: this one is part of itself already.',
  'not-merged': 'This story is not part of another.',
  'nothing-to-split': 'Tick some of the mentions, and not all of them.',
};

const storyChoices = Object.keys(storiesAbout) as StoriesAbout[];

function chosenStories(about: StoriesAbout): Pick<StoryChoice, 'mostly' | 'leastHosts'> {
  if (about === 'spread') return { leastHosts: 2 };
  return about === 'all' ? {} : { mostly: about };
}

/** What is told of a brand, one story, and what a person says is told in it. */
export function storyRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const brand = chosenBrand(await allBrands(store), c.req.query('brand'));
    const head = { title: t('Stories'), section: 'stories', brandId: brand?.id } as const;
    if (brand === null) return respond(c, frame, head, <NoBrand title={t('Stories')} />);
    const now = clock.now();
    const period = periodOf({ ...c.req.query(), compare: 'none' }, brand.timezone, now);
    const about = storyChoices.find((known) => known === c.req.query('about')) ?? 'all';
    const cursor = checkedCursor(c.req.query('cursor') || null, 'integer');
    const { from, to } = period;
    const choice = { brandId: brand.id, from, to, ...chosenStories(about) };
    const { items: stories, nextCursor } = await pageOfStories(store, choice, { limit: LISTED, cursor });
    const firsts = await mentionsById(
      store,
      stories.map(({ firstMentionId }) => firstMentionId),
    );
    const page = <StoriesPage {...{ brand, period, about, stories, firsts, cursor, nextCursor, now }} />;
    return respond(c, frame, head, page);
  });

  routes.get('/:id', async (c, next) => {
    const id = c.req.param('id');
    const [story] = isId(id) ? await findStories(store, [id]) : [];
    if (story === undefined) return next();
    const cursor = checkedCursor(c.req.query('cursor') || null, 'id');
    const { items: told, nextCursor } = await storyTold(store, id, { limit: SHOWN, cursor });
    const parts = (await familyOf(store, id)).filter((part) => part.id !== id);
    const hosts = await hostsOfStory(store, id);
    const course = await storyCourse(store, id, hosts);
    const brandId = told[0]?.brandId;
    const brand = brandId === undefined ? null : await findBrand(store, brandId);
    const timezone = brand?.timezone ?? 'UTC';
    const others = brandId === undefined ? [] : await otherStories(brandId, id);
    const list = { told, cursor, nextCursor };
    const page = <StoryPage {...{ story, parts, hosts, course, ...list, others, timezone }} />;
    const head = { title: t('Story'), section: 'stories', brandId } as const;
    return respond(c, frame, head, page);
  });

  routes.post('/:id/:verb', async (c, next) => {
    const { id, verb } = c.req.param();
    if (!isId(id)) return next();
    // Hono keeps the parsed form: both readings are of one body.
    const ticked = [(await c.req.parseBody({ all: true })).mention ?? []].flat().map(String).filter(isId);
    const into = (await readForm(c))('into');
    const change = await changed(id, verb, { into, ticked });
    if (change === null) return next();
    if (!change.ok) throw new FormError(t(faults[change.fault]));
    await audit(c, deps, {
      action: `story.${verb}`,
      subject: 'story',
      subjectId: id,
      brandId: null,
      changes: verb === 'merge' ? { into } : verb === 'split' ? { mentions: ticked } : {},
    });
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
    const firsts = await mentionsById(store, ids);
    return stories.map((story) => {
      return { id: story.id, title: storyTitle(firsts.get(story.firstMentionId)) };
    });
  }

  return routes;
}
