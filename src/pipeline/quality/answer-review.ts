import type { MentionChange, Word } from '../../../db/repos/mentions/change-mention.ts';
import {
  answerReview,
  findReview,
  type Review,
  type ReviewAnswer,
} from '../../../db/repos/quality/reviews.ts';
import type { Store } from '../../../db/store.ts';
import { giveWord } from '../give-word.ts';

/**
 * Takes a person's blind judgement. It is a person's word on the mention as well: where it differs from what the program
 * said, it corrects it. The answer is written first: should the correction be lost, the sample is still a sample. Null when
 * there is no such review.
 */
export async function judgeReview(
  store: Store,
  id: string,
  answer: ReviewAnswer,
  word: Word,
): Promise<Review | null> {
  if ((await findReview(store, id)) === null) return null;
  await answerReview(store, id, { answer, ...word });
  const review = await findReview(store, id);
  const change = review === null ? null : changeOf(answer, review.said);
  if (review !== null && change !== null) await giveWord(store, review.mentionId, change, word);
  return review;
}

function changeOf(answer: ReviewAnswer, said: string | null): MentionChange | null {
  if (answer === 'unsure' || answer === said) return null;
  return answer === 'not-about' ? { relevant: false } : { sentiment: answer };
}
