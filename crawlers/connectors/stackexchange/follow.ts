import type { CrawlContext, FollowedItem, KnownItem } from '../../connector.ts';
import { itemOf } from './answer.ts';
import { ask, pauseAfter } from './ask.ts';
import type { StackExchangeSettings } from './settings.ts';

/** Ids that one request may name. */
const BATCH = 100;

/**
 * Looks at questions again, a hundred a request, until the API orders a pause. A question that it does not give any
 * more was deleted.
 *
 * @throws {NetError}
 */
export async function followQuestions(
  settings: StackExchangeSettings,
  known: readonly KnownItem[],
  context: CrawlContext,
): Promise<FollowedItem[]> {
  const prefix = `${settings.site}/`;
  const questions = known.filter(({ guid }) => guid?.startsWith(prefix));
  const followed: FollowedItem[] = [];
  for (let from = 0; from < questions.length; from += BATCH) {
    const batch = questions.slice(from, from + BATCH);
    const ids = batch.map(({ guid }) => guid?.slice(prefix.length)).join(';');
    const { data } = await ask(`/questions/${ids}`, {}, settings, context);
    const now = new Map(data.items.map((question) => [`${prefix}${question.question_id}`, question]));
    for (const item of batch) {
      const question = now.get(item.guid ?? '');
      followed.push({ known: item, now: question === undefined ? 'gone' : itemOf(question, settings.site) });
    }
    if (pauseAfter(data, context.clock.now()) !== null) break;
  }
  return followed;
}
