import { changeMention, type MentionChange, type Word } from '../../db/repos/change-mention.ts';
import { mentionsInItems } from '../../db/repos/relevance.ts';
import { answerPutAside, type RelevanceAnswer } from '../../db/repos/relevance-reviews.ts';
import { type Store, transaction } from '../../db/store.ts';
import type { Mention } from '../core/mention.ts';
import { judgeWaiting } from './relevance/judge-waiting.ts';
import { teachRelevance } from './relevance/teach-relevance.ts';

/** Records a person's word on a mention, and lets its brand learn from it. Null when there is no such mention. */
export async function giveWord(
  store: Store,
  mentionId: string,
  change: MentionChange,
  word: Word,
): Promise<Mention | null> {
  if (change.relevant === undefined) return changeMention(store, mentionId, change, word);
  const [known] = await mentionsInItems(store, [mentionId]);
  if (known === undefined) return null;
  const { brandId } = known.mention;
  const mention = await transaction(store, (tx) =>
    teachRelevance(tx, brandId, word.at, async () => {
      await answerPutAside(tx, mentionId, answerOf(change.relevant ?? null), word);
      return changeMention(tx, mentionId, change, word);
    }),
  );
  await transaction(store, (tx) => judgeWaiting(tx, brandId));
  return mention;
}

function answerOf(relevant: boolean | null): RelevanceAnswer | null {
  if (relevant === null) return null;
  return relevant ? 'about' : 'not-about';
}
