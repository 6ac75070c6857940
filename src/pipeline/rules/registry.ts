import { authorReturns } from './author-returns.ts';
import { competitorCrisis } from './competitor-crisis.ts';
import type { RuleEvaluator } from './evaluator.ts';
import { influentialPost } from './influential-post.ts';
import { keyword } from './keyword.ts';
import { negativeSurge } from './negative-surge.ts';
import { praiseSurge } from './praise-surge.ts';
import { ratingDrop } from './rating-drop.ts';
import { silence } from './silence.ts';
import { storySpread } from './story-spread.ts';
import { themeSurge } from './theme-surge.ts';
import { unanswered } from './unanswered.ts';
import { volumeSurge } from './volume-surge.ts';

/** How each kind of rule is judged. */
const evaluators: readonly RuleEvaluator[] = [
  negativeSurge,
  themeSurge,
  praiseSurge,
  volumeSurge,
  competitorCrisis,
  keyword,
  influentialPost,
  storySpread,
  ratingDrop,
  silence,
  unanswered,
  authorReturns,
];

export function evaluatorOf(kind: string): RuleEvaluator | null {
  return evaluators.find((evaluator) => evaluator.kind === kind) ?? null;
}
