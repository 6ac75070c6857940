import { ruleKindById } from '../rule-kinds.ts';
import { boundedLine } from './bounded.ts';

/** Why a receiver hears of something: the kind of the rule that found it. */
export function toldBy(kind: string): string {
  return `Told by the rule “${boundedLine(ruleKindById(kind)?.title ?? kind, 100)}”.`;
}
