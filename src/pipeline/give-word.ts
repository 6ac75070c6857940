import { changeMention, type MentionChange, type Word } from '../../db/repos/mentions/change-mention.ts';
import { mentionsInItems } from '../../db/repos/quality/relevance.ts';
import { answerPutAside, type RelevanceAnswer } from '../../db/repos/quality/relevance-reviews.ts';
import { type Store, transaction } from '../../db/store.ts';
import type { Mention } from '../core/mention.ts';
import { judgeWaiting } from './relevance/judge-waiting.ts';
import { teachRelevance } from './relevance/teach-relevance.ts';
import { checkResponse } from './response-time.ts';

/**
 * Records a person's word on a mention, and lets its brand learn from it. Null when there is no such mention.
 *
 * @throws {ActionRefused} where it was answered in the future
 */
export async function giveWord(
  store: Store,
  mentionId: string,
  change: MentionChange,
  word: Word,
): Promise<Mention | null> {
  if (change.relevant === undefined) return putWord(store, mentionId, change, word);
  const [known] = await mentionsInItems(store, [mentionId]);
  if (known === undefined) return null;
  return teaching(store, known.mention.brandId, word.at, (tx) => putWord(tx, mentionId, change, word));
}

/**
 * Does, in one transaction, what gives words on whether mentions are about a brand; the brand learns from them, and what
 * waits for a person is judged again.
 */
export async function teaching<T>(
  store: Store,
  brandId: string,
  at: Date,
  work: (tx: Store) => Promise<T>,
): Promise<T> {
  const done = await transaction(store, (tx) => teachRelevance(tx, brandId, at, () => work(tx)));
  await transaction(store, (tx) => judgeWaiting(tx, brandId));
  return done;
}

/** {@link giveWord} for a caller who teaches the brand, should the word be on relevance. Must run in a transaction. */
export async function putWord(
  tx: Store,
  mentionId: string,
  change: MentionChange,
  word: Word,
): Promise<Mention | null> {
  if (change.response) checkResponse(change.response, { now: word.at, since: null }, 'response.at');
  if (change.relevant !== undefined) await answerPutAside(tx, mentionId, answerOf(change.relevant), word);
  return changeMention(tx, mentionId, change, word);
}

function answerOf(relevant: boolean | null): RelevanceAnswer | null {
  if (relevant === null) return null;
  return relevant ? 'about' : 'not-about';
}
