import { AlertLog, type ReplayedAlert } from '../../../alerts/detect/alert-log.ts';
import type { Look } from './looks.ts';

/** The alerts that a rule which tells from `threshold` on would have raised at `looks`, oldest first. */
export function alertsUnder(looks: readonly Look[], threshold: number): ReplayedAlert[] {
  const log = new AlertLog(threshold);
  const alerts: ReplayedAlert[] = [];
  // What came late is told when it is known, not when it was said.
  let openedAt: Date | null = null;
  const end = (alert: ReplayedAlert | null) => {
    if (alert !== null) alerts.push({ ...alert, openedAt: openedAt ?? alert.openedAt });
  };
  for (const { at, verdicts } of looks)
    for (const { through, verdict } of verdicts) {
      if (log.movedAt !== null && through < log.movedAt) continue;
      const { tells, closed } = log.take(verdict, through);
      end(closed);
      if (tells) openedAt = at;
    }
  end(log.end());
  return alerts;
}
