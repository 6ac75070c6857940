import { countWaiting, relevanceLessons } from '../../../db/repos/quality/relevance.ts';
import { countHeard, drawnWeeks, openPutAside } from '../../../db/repos/quality/relevance-reviews.ts';
import type { Store } from '../../../db/store.ts';
import { estimateRecall } from '../../analysis/relevance/recall.ts';
import type { Brand } from '../../core/brand.ts';
import type { Estimate } from '../../core/interval.ts';
import { addMs } from '../../core/time.ts';
import { relevanceModels } from './brand-relevance.ts';
import { WEEK } from './week.ts';

/** How well a brand is told from its namesakes, and what a person may help with. */
export interface RelevanceReport {
  /** Whether anything is told apart: its name is a word of every day, or somebody has taught it. */
  judged: boolean;
  lessons: { about: number; notAbout: number };
  /** Mentions that wait for a person. */
  possible: number;
  /** Mentions that were put aside and drawn for review; nobody has looked at them yet. */
  sample: string[];
  recall: Estimate | null;
}

const WEEKS = 8;
const MOST_SAMPLED = 40;

export async function relevanceReport(store: Store, brand: Brand): Promise<RelevanceReport> {
  const lessons = Object.values((await relevanceLessons(store, [brand.id])).get(brand.id) ?? {});
  const about = lessons.filter((lesson) => lesson.about).length;
  const weeks = (await drawnWeeks(store, brand.id, WEEKS)).filter(({ judged }) => judged > 0);
  let heard = 0;
  for (const { from } of weeks) heard += await countHeard(store, brand.id, { from, to: addMs(from, WEEK) });
  return {
    judged: (await relevanceModels(store, [brand])).has(brand.id),
    lessons: { about, notAbout: lessons.length - about },
    possible: await countWaiting(store, brand.id),
    sample: await openPutAside(store, brand.id, MOST_SAMPLED),
    recall: estimateRecall(heard, weeks),
  };
}
