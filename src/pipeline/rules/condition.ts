import { type Condition, conditionScore, conditionStep } from '../../../alerts/rules/condition.ts';
import { latestAlertOf } from '../../../db/repos/alerts.ts';
import { type AlertStep, type AlertSubject, subjectKey } from '../incidents/alert-step.ts';
import type { JudgeContext, Judged } from './evaluator.ts';
import type { Observed } from './observe.ts';

/** A condition on a brand, or on one subject within it, and what its alert shows. */
export interface FoundCondition {
  subject: AlertSubject | null;
  condition: Condition;
  show(): Promise<Observed>;
}

/** The step that a rule's alert on a condition takes now, if any; what merely lasts and shows nothing new takes none. */
export async function conditionSteps(
  { store, clock }: Pick<JudgeContext, 'store' | 'clock'>,
  { rule, brand }: Pick<Judged, 'rule' | 'brand'>,
  { subject, condition, show }: FoundCondition,
): Promise<AlertStep[]> {
  const at = clock.now();
  const alert = await latestAlertOf(store, rule.id, subjectKey(subject));
  const decision = conditionStep(alert, condition, at);
  if (decision === null) return [];
  const shown = await show();
  if (decision.step === 'grow' && shown.title === alert?.title) return [];
  const { strength } = condition;
  const score = conditionScore(condition);
  return [{ rule, brand, subject, ...decision, strength, score, ...shown, through: at, at }];
}
