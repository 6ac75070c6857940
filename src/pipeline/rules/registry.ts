import type { RuleEvaluator } from './evaluator.ts';
import { negativeSurge } from './negative-surge.ts';

/** How each kind of rule is judged. */
const evaluators: readonly RuleEvaluator[] = [negativeSurge];

export function evaluatorOf(kind: string): RuleEvaluator | null {
  return evaluators.find((evaluator) => evaluator.kind === kind) ?? null;
}
