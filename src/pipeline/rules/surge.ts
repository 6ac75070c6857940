import type { FreshDetector } from '../../../alerts/detect/replayed-detector.ts';
import type { SurgeBucket } from '../../../alerts/detect/surge.ts';
import { nextStep, type SurgeDecision } from '../../../alerts/detect/surge-lifecycle.ts';
import type { SurgeVerdict } from '../../../alerts/detect/verdict.ts';
import { type AlertView, afterStep } from '../../../alerts/incident/alert-view.ts';
import { latestAlertOf } from '../../../db/repos/incidents/alerts.ts';
import type { Severity } from '../../core/incident.ts';
import { addMs, BUCKET } from '../../core/time.ts';
import { type AlertStep, type AlertSubject, subjectKey } from '../incidents/alert-step.ts';
import { thresholdNow } from '../trials/threshold-now.ts';
import type { JudgeContext, Judged } from './evaluator.ts';
import type { Observed, ObservedSpan } from './observe.ts';

/** Counts that a rule judges with the surge detector: those of the brand, or of one subject within it. */
export interface SurgeStream {
  subject: AlertSubject | null;
  /** What is counted stands as `negative`, its control as `other`. */
  series: readonly SurgeBucket[];
  observe(span: ObservedSpan): Promise<Observed>;
  /** Severity of every such alert; by its size when absent. */
  severity?: Severity | undefined;
  /** What judges it; the detector of surges when absent. */
  detector?: FreshDetector | undefined;
}

/**
 * The steps that a rule's alert on one stream takes: its newest closed quarter-hour is judged, and every earlier one of
 * the last day that nobody judged (the program was down) or whose counts have changed since (mentions came in late). A
 * burst that was over before it could be seen is told all the same.
 */
export async function surgeSteps(
  { store, clock, replays }: JudgeContext,
  { rule, brand, since, newest }: Judged,
  { subject, series, observe, severity, detector }: SurgeStream,
): Promise<AlertStep[]> {
  const threshold = await thresholdNow({ store, replays }, rule, newest);
  const key = subjectKey(subject);
  let alert: AlertView | null = await latestAlertOf(store, rule.id, key);
  const spoken = latestOf([since, ...movesOf(alert)]);
  const steps: AlertStep[] = [];
  for (const { verdict, through } of replays.of(rule.id, key, detector).verdicts(series, spoken)) {
    // A clock that went back looks again at what was judged.
    if (through < spoken) continue;
    const decision = decide(alert, verdict, { through, threshold, severity });
    if (decision === null) continue;
    const { strength, score, observed, expected, upper } = verdict;
    const from = addMs(through, -verdict.quarterHours * BUCKET);
    const seen = await observe({ from, to: through, observed, expected, upper });
    steps.push({
      ...{ rule, brand, subject, ...decision, strength, score },
      ...{ ...seen, through, at: clock.now() },
    });
    alert = afterStep(alert, { ...decision, through, strength });
  }
  return steps;
}

function decide(
  alert: AlertView | null,
  verdict: SurgeVerdict,
  { through, threshold, severity }: { through: Date; threshold: number; severity: Severity | undefined },
): SurgeDecision | null {
  if (severity === undefined) return nextStep(alert, verdict, through, threshold);
  // What is as bad as can be never gets worse by its size.
  const fixed = alert === null ? null : { ...alert, severity: 'critical' as const };
  const decision = nextStep(fixed, verdict, through, threshold);
  return decision === null ? null : { ...decision, severity };
}

/** When an alert moved: what was said before was judged then. */
function movesOf(alert: AlertView | null): Date[] {
  if (alert === null) return [];
  return [alert.toldAt, alert.recoveredAt, alert.resolvedAt].filter((at) => at !== null);
}

const latestOf = (dates: readonly Date[]) => new Date(Math.max(...dates.map((date) => date.getTime())));
