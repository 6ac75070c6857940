import { keywordSettings } from '../../../alerts/rules/keyword.ts';
import { type MentionView, pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../../db/store.ts';
import { compileMatcher } from '../../analysis/match/matcher.ts';
import { addMs, DAY } from '../../core/time.ts';
import type { TrialWish } from './replay-rule.ts';
import type { RuleTrial, TriedMentions } from './rule-trial.ts';

/** Mentions looked at, at most: about a second of matching. */
const MOST = 5_000;
const PAGE = 500;
const SHOWN = 20;

/**
 * Counts the stored mentions that a keyword rule would have told; it begins at the oldest that was looked at.
 *
 * @throws {QueryError} when its query cannot be read
 * @throws {z.ZodError} when the settings are not valid
 */
export async function tryKeyword(store: Store, wish: TrialWish, to: Date): Promise<RuleTrial> {
  const { query, negativeOnly } = keywordSettings.parse(wish.settings);
  const matcher = compileMatcher(new Map([['', query]]));
  const sentiment = negativeOnly ? ('negative' as const) : undefined;
  const filter = { brandId: wish.brandId, sentiment, from: addMs(to, -wish.days * DAY) };
  const mentions: TriedMentions = { matched: 0, looked: 0, truncated: false, newest: [] };
  let from = to;
  let cursor: string | null = null;
  do {
    const page: { items: MentionView[]; nextCursor: string | null } = await pageOfMentions(
      store,
      filter,
      '-publishedAt',
      { limit: PAGE, cursor },
    );
    for (const mention of page.items) {
      mentions.looked += 1;
      from = mention.publishedAt;
      if (matcher.match(mention).length === 0) continue;
      mentions.matched += 1;
      if (mentions.newest.length < SHOWN) mentions.newest.push(mention.id);
    }
    cursor = page.nextCursor;
  } while (cursor !== null && mentions.looked < MOST);
  mentions.truncated = cursor !== null;
  const weeks = (to.getTime() - from.getTime()) / (7 * DAY);
  return {
    ...{ from, to, mentions, arrivalOrderFrom: to, threshold: null, alerts: [] },
    days: Math.round(weeks * 70) / 10,
    perWeek: weeks === 0 ? 0 : mentions.matched / weeks,
    ...{ real: 0, falseAlarms: 0, judged: 0, missed: [] },
  };
}
