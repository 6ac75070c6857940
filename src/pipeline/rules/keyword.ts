import { keywordSettings } from '../../../alerts/rules/keyword.ts';
import { untoldMentions } from '../../../db/repos/mentions/flagged-mentions.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import { compileMatcher } from '../../analysis/match/matcher.ts';
import type { RuleEvaluator } from './evaluator.ts';
import { withinHour } from './within-hour.ts';

/** New mentions that fulfil the rule's query are told at once; of a flood the first ones, and the rest as one incident. */
export const keyword: RuleEvaluator = {
  kind: 'keyword',
  async judge(context, judged) {
    const { query, negativeOnly, perHour } = keywordSettings.parse(judged.rule.settings);
    const matcher = compileMatcher(new Map([['', query]]));
    return withinHour(context, judged, perHour, async (seenSince) => {
      const found: MentionView[] = [];
      const asked = { ruleId: judged.rule.id, brandId: judged.brand.id, seenSince, negativeOnly };
      for await (const mention of untoldMentions(context.store, asked)) {
        if (matcher.match(mention).length > 0) found.push(mention);
      }
      return found;
    });
  },
};
