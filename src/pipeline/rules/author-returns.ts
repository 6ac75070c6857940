import { authorReturnsSettings } from '../../../alerts/rules/author-returns.ts';
import { sayingsOf } from '../../../db/repos/authors/author-history.ts';
import { untoldMentions } from '../../../db/repos/mentions/flagged-mentions.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import { returnOf } from '../../analysis/author/returning.ts';
import { groupBy } from '../../core/group-by.ts';
import { DAY } from '../../core/time.ts';
import type { RuleEvaluator } from './evaluator.ts';
import { withinHour } from './within-hour.ts';

/** An author's mind is told from so many of the latest mentions. */
const LATEST = 200;

/** New negative mentions of loyal customers and known complainers. */
export const authorReturns: RuleEvaluator = {
  kind: 'author-returns',
  async judge({ store, ...context }, judged) {
    const { quietDays, perHour } = authorReturnsSettings.parse(judged.rule.settings);
    const [ruleId, brandId] = [judged.rule.id, judged.brand.id];
    return withinHour({ store, ...context }, judged, perHour, async (seenSince) => {
      const asked = { ruleId, brandId, seenSince, negativeOnly: true, authored: true };
      const found: MentionView[] = [];
      for await (const mention of untoldMentions(store, asked)) found.push(mention);
      const authors = [...new Set(found.flatMap(({ authorId }) => authorId ?? []))];
      const said = groupBy(await sayingsOf(store, authors, brandId, LATEST), ({ authorId }) => authorId);
      return found.filter(({ authorId, publishedAt: at, sentiment }) => {
        const before = (said.get(authorId ?? '') ?? []).filter((saying) => saying.at < at);
        return returnOf(before, { at, sentiment }, quietDays * DAY) !== null;
      });
    });
  },
};
