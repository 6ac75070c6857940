import { correctionsOf } from '../../../db/repos/quality/corrections.ts';
import {
  lockRelevanceLessons,
  mentionsInItems,
  type RelevanceLessons,
  saveRelevanceLessons,
} from '../../../db/repos/quality/relevance.ts';
import type { Store } from '../../../db/store.ts';
import { lessonOf } from './lessons.ts';

/** The newest lessons are kept: what a brand is mistaken for changes. */
const MOST_LESSONS = 300;

/**
 * Does what changes a brand's corrections, then makes what the brand has learnt equal to those in force: new ones are
 * learnt, those taken back are unlearnt. Must run in a transaction. What the brand has learnt is held from the
 * beginning, so that two who teach it wait for each other before either holds anything else.
 */
export async function teachRelevance<T>(
  store: Store,
  brandId: string,
  at: Date,
  change: () => Promise<T>,
): Promise<T> {
  const known = await lockRelevanceLessons(store, brandId, at);
  const changed = await change();
  const words = await correctionsOf(store, brandId, 'relevance', MOST_LESSONS);
  const unread = words.filter(({ mentionId }) => known[mentionId] === undefined);
  const read = await mentionsInItems(
    store,
    unread.map(({ mentionId }) => mentionId),
  );
  const byMention = new Map(read.map((found) => [found.mention.id, found]));
  const lessons: RelevanceLessons = {};
  for (const { mentionId, corrected } of words) {
    const about = corrected === 'about';
    const before = known[mentionId];
    const found = byMention.get(mentionId);
    if (before !== undefined) lessons[mentionId] = { ...before, about };
    else if (found !== undefined) lessons[mentionId] = lessonOf(found, about);
  }
  await saveRelevanceLessons(store, brandId, lessons, at);
  return changed;
}
