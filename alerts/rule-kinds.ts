import { influentialPost } from './rules/influential-post.ts';
import { keyword } from './rules/keyword.ts';
import { ratingDrop } from './rules/rating-drop.ts';
import type { RuleKind } from './rules/rule-kind.ts';
import { storySpread } from './rules/story-spread.ts';
import { competitorCrisis, negativeSurge, praiseSurge, themeSurge } from './rules/surges.ts';

/** Every kind of rule there is. */
export const ruleKinds: readonly RuleKind[] = [
  negativeSurge,
  themeSurge,
  praiseSurge,
  competitorCrisis,
  keyword,
  influentialPost,
  storySpread,
  ratingDrop,
];

export function ruleKindById(id: string): RuleKind | null {
  return ruleKinds.find((kind) => kind.id === id) ?? null;
}
