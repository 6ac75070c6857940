import { type Condition, conditionScore, conditionStep, lasts } from '../../../alerts/rules/condition.ts';
import { latestAlertOf, liveAlertsOf } from '../../../db/repos/incidents/alerts.ts';
import { type AlertStep, type AlertSubject, subjectKey } from '../incidents/alert-step.ts';
import type { JudgeContext, Judged } from './evaluator.ts';
import { nothingShown, type Observed } from './observe.ts';

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

/**
 * The steps of a rule that judges many subjects of one kind: those of what holds or lasts, and of what has an alert and
 * does not last any more.
 */
export async function subjectSteps(
  context: Pick<JudgeContext, 'store' | 'clock'>,
  judged: Pick<Judged, 'rule' | 'brand'>,
  kind: AlertSubject['kind'],
  found: readonly FoundCondition[],
): Promise<AlertStep[]> {
  const now = context.clock.now();
  const holding = found.filter(({ condition }) => lasts(condition));
  const keys = new Set(holding.map(({ subject }) => subjectKey(subject)));
  const over = (await liveAlertsOf(context.store, judged.rule.id))
    .filter(({ subject }) => !keys.has(subject))
    .map(({ subject: key, title, window }): FoundCondition => {
      const id = key.slice(kind.length + 1);
      return {
        subject: { kind, id, title },
        condition: { strength: 0, threshold: 1, severity: 'info', began: now },
        show: async () => nothingShown(title, { from: new Date(window.from), to: now }),
      };
    });
  const steps: AlertStep[] = [];
  for (const each of [...holding, ...over]) steps.push(...(await conditionSteps(context, judged, each)));
  return steps;
}
