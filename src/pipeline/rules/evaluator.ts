import type { Brand } from '../../core/brand.ts';
import type { Rule } from '../../core/rule.ts';
import type { PipelineContext } from '../context.ts';
import type { AlertStep } from '../incidents/alert-step.ts';
import type { FlaggedMention } from './flag-mention.ts';

/** What evaluators work with. `store` is the transaction that holds the rule and its brand. */
export type JudgeContext = Pick<PipelineContext, 'store' | 'clock' | 'replays'>;

/** A rule that is to be judged. */
export interface Judged {
  rule: Rule;
  brand: Brand;
  /** Nothing before is news: it was judged long ago, or lies before the rule. */
  since: Date;
  /** End of the newest closed quarter-hour. */
  newest: Date;
  /** What was first seen before has been looked at; what was seen since may have been, too. */
  seenSince: Date;
}

/** What comes of judging a rule: a step of an alert, or a mention that is told by itself. */
export type Finding = AlertStep | FlaggedMention;

/**
 * How rules of one kind are judged. `judge` says which steps the rule's alerts take now and which mentions are told by
 * themselves, in order, and writes nothing; what it says twice for the same rows, it says as steps of alerts that have
 * moved meanwhile (`latestAlertOf`), or of mentions that were not told yet (`untoldMentions`).
 *
 * @throws {z.ZodError} when the rule's settings are not valid
 */
export interface RuleEvaluator {
  /** The `id` of its kind in `alerts/rule-kinds.ts`. */
  kind: string;
  judge(context: JudgeContext, judged: Judged): Promise<Finding[]>;
}
