import {
  type InfluentialPostSettings,
  influentialPostSettings,
  isInfluential,
  NORM_AGES,
  type SourceNorm,
} from '../../../alerts/rules/influential-post.ts';
import { reactionNorms, reactionSamples } from '../../../db/repos/crawl/source-norms.ts';
import { untoldMentions } from '../../../db/repos/mentions/flagged-mentions.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import { groupBy } from '../../core/group-by.ts';
import { addMs, DAY } from '../../core/time.ts';
import type { JudgeContext, RuleEvaluator } from './evaluator.ts';
import { withinHour } from './within-hour.ts';

/** For how long after they came posts are judged as their reactions grow. */
const YOUNG = 2 * DAY;

/** Posts of the last two days that gather more than posts of their source do, or that very many may see. */
export const influentialPost: RuleEvaluator = {
  kind: 'influential-post',
  async judge(context, judged) {
    const settings = influentialPostSettings.parse(judged.rule.settings);
    const { rule, brand } = judged;
    const young = Math.max(+addMs(context.clock.now(), -YOUNG), +rule.createdAt);
    const looked = { ...judged, seenSince: new Date(young) };
    return withinHour(context, looked, settings.perHour, async (seenSince) => {
      const { negativeOnly, leastReach } = settings;
      const asked = { ruleId: rule.id, brandId: brand.id, seenSince, negativeOnly };
      const posts: MentionView[] = [];
      for await (const post of untoldMentions(context.store, { ...asked, noticed: { leastReach } }))
        posts.push(post);
      return influentialOf(context, brand.id, posts, settings);
    });
  },
};

async function influentialOf(
  { store, clock }: JudgeContext,
  brandId: string,
  posts: readonly MentionView[],
  settings: InfluentialPostSettings,
): Promise<MentionView[]> {
  if (posts.length === 0) return [];
  const now = clock.now();
  const span = { from: addMs(now, -NORM_AGES.most), to: addMs(now, -NORM_AGES.least) };
  const norms = await reactionNorms(store, brandId, span);
  const counted = await reactionSamples(
    store,
    posts.map(({ itemId }) => itemId),
  );
  const samples = groupBy(counted, ({ itemId }) => itemId);
  return posts.filter((post) => {
    const norm = norms.get(post.sourceId) ?? NOTHING_KNOWN;
    return isInfluential({ ...post, samples: samples.get(post.itemId) ?? first(post) }, norm, settings, now);
  });
}

const NOTHING_KNOWN: SourceNorm = { posts: 0, mean: 0, variance: 0 };

/** The reactions that a post came with, where no count was seen to change. */
function first({ firstSeenAt, engagement }: MentionView) {
  if (engagement === null) return [];
  const { likes = 0, shares = 0, comments = 0 } = engagement;
  return [{ at: firstSeenAt, total: likes + shares + comments }];
}
