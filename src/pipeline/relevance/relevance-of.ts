import { cuesOf, type RelevanceText } from '../../analysis/relevance/cues-of.ts';
import { judgeRelevance } from '../../analysis/relevance/judge-relevance.ts';
import type { RelevanceModel } from '../../analysis/relevance/model.ts';
import type { MatchSpan } from '../../core/mention.ts';

/** As mentions keep it. */
export interface KeptRelevance {
  relevant: boolean;
  possible: boolean;
  relevance: number | null;
}

const UNASKED: KeptRelevance = { relevant: true, possible: false, relevance: null };

/** Whether an item is about a brand whose name stands at `spans`; where the brand has no model, it is. */
export function relevanceOf(
  model: RelevanceModel | undefined,
  item: RelevanceText,
  spans: readonly MatchSpan[],
): KeptRelevance {
  if (model === undefined) return UNASKED;
  const { verdict, probability } = judgeRelevance(model, cuesOf(item, spans));
  return { relevant: verdict === 'about', possible: verdict === 'possible', relevance: probability };
}
