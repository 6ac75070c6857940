import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { nextStep } from '../../../alerts/detect/surge-lifecycle.ts';
import { type AlertView, afterStep } from '../../../alerts/incident/alert-view.ts';
import { negativeSurgeSettings } from '../../../alerts/rule-kinds.ts';
import { latestAlertOf } from '../../../db/repos/alerts.ts';
import { addMs, BUCKET } from '../../core/time.ts';
import { countSeries } from '../count-series.ts';
import type { AlertStep } from '../incidents/alert-step.ts';
import type { RuleEvaluator } from './evaluator.ts';
import { observe } from './observe.ts';

/**
 * More negative mentions than a brand usually has at this hour, given how much else is said: the brand's newest closed
 * quarter-hour is judged, and every earlier one of the last day that nobody judged (the program was down) or whose
 * counts have changed since (mentions came in late). A burst that was over before it could be seen is told all the same.
 */
export const negativeSurge: RuleEvaluator = {
  kind: 'negative-surge',
  async judge({ store, clock, replays }, { rule, brand, since, newest }) {
    const { sensitivity } = negativeSurgeSettings.parse(rule.settings);
    let alert: AlertView | null = await latestAlertOf(store, rule.id);
    const spoken = latestOf([since, ...movesOf(alert)]);
    const series = await countSeries(store, brand.id, newest);
    const steps: AlertStep[] = [];
    for (const { verdict, through } of replays.of(rule.id).verdicts(series, spoken)) {
      // A clock that went back looks again at what was judged.
      if (through < spoken) continue;
      const decision = nextStep(alert, verdict, through, thresholds[sensitivity]);
      if (decision === null) continue;
      const { strength, score, expected, upper } = verdict;
      const from = addMs(through, -verdict.quarterHours * BUCKET);
      const seen = await observe(store, brand, { from, to: through, expected, upper });
      steps.push({
        ...{ rule, brand, subject: null, ...decision, strength, score },
        ...{ ...seen, through, at: clock.now() },
      });
      alert = afterStep(alert, { ...decision, through, strength });
    }
    return steps;
  },
};

/** When an alert moved: what was said before was judged then. */
function movesOf(alert: AlertView | null): Date[] {
  if (alert === null) return [];
  return [alert.toldAt, alert.recoveredAt, alert.resolvedAt].filter((at) => at !== null);
}

const latestOf = (dates: readonly Date[]) => new Date(Math.max(...dates.map((date) => date.getTime())));
