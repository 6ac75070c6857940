import { storyTitle } from '../../../alerts/render/incident-title.ts';
import { RELEASE } from '../../../alerts/rules/condition.ts';
import { storySpreadSettings } from '../../../alerts/rules/story-spread.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { type SpreadingStory, spreadingStories } from '../../../db/repos/stories/story-sites.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, HOUR } from '../../core/time.ts';
import { subjectSteps } from './condition.ts';
import type { RuleEvaluator } from './evaluator.ts';
import type { Observed } from './observe.ts';

/** Negative stories that appear on new sites, each an alert of its own. */
export const storySpread: RuleEvaluator = {
  kind: 'story-spread',
  async judge(context, judged) {
    const { store, clock } = context;
    const { rule, brand } = judged;
    const { sites: threshold, hours } = storySpreadSettings.parse(rule.settings);
    const to = clock.now();
    const from = new Date(Math.max(+addMs(to, -hours * HOUR), +rule.createdAt));
    // One that was told goes on with somewhat fewer.
    const least = Math.ceil(RELEASE * threshold);
    const stories = await spreadingStories(store, brand.id, { from, to, least });
    const half = addMs(to, (-hours * HOUR) / 2);
    const found = stories.map((story) => ({
      subject: { kind: 'story' as const, id: story.storyId, title: story.storyId },
      condition: {
        strength: story.lastAt > half ? story.sites : 0,
        threshold,
        severity: story.sites >= MANIFOLD * threshold ? ('critical' as const) : ('warning' as const),
        began: story.firstAt,
      },
      show: () => shown(store, brand.name, story, { from, to, hours }),
    }));
    return subjectSteps(context, judged, 'story', found);
  },
};

/** So many times the sites that are asked for are critical. */
const MANIFOLD = 4;

async function shown(
  store: Store,
  brand: string,
  story: SpreadingStory,
  { from, to, hours }: { from: Date; to: Date; hours: number },
): Promise<Observed> {
  const { evidence, mentions, negative, authors, hosts, sites } = story;
  const { items } = await pageOfMentions(store, { ids: evidence }, 'score', {
    limit: evidence.length,
    cursor: null,
  });
  const told = items.find(({ title }) => title !== null) ?? items[0];
  return {
    window: {
      from: from.toISOString(),
      to: to.toISOString(),
      mentions,
      negative,
      stories: 1,
      authors,
      hosts,
    },
    expected: { negative: 0, upper: 0 },
    coverage: null,
    title: storyTitle({ brand, story: told?.title ?? told?.text ?? '', sites, hours }),
    themes: told?.themes ?? [],
    evidence,
  };
}
