import { authorReturns } from './rules/author-returns.ts';
import { influentialPost } from './rules/influential-post.ts';
import { keyword } from './rules/keyword.ts';
import { ratingDrop } from './rules/rating-drop.ts';
import type { RuleKind } from './rules/rule-kind.ts';
import { silence } from './rules/silence.ts';
import { storySpread } from './rules/story-spread.ts';
import { competitorCrisis, negativeSurge, praiseSurge, themeSurge, volumeSurge } from './rules/surges.ts';
import { unanswered } from './rules/unanswered.ts';

/** Every kind of rule there is. */
export const ruleKinds: readonly RuleKind[] = [
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

export function ruleKindById(id: string): RuleKind | null {
  return ruleKinds.find((kind) => kind.id === id) ?? null;
}
