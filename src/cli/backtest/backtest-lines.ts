import type { ReplayedAlert } from '../../../alerts/detect/alert-log.ts';
import type { BacktestStep } from '../../../alerts/detect/backtest.ts';

/** An alert as one line of output. */
export function alertLine(file: string, alert: ReplayedAlert): object {
  return {
    file,
    openedAt: alert.openedAt,
    closedAt: alert.closedAt,
    peakAt: alert.peakAt,
    count: rounded(alert.count, 3),
    expected: rounded(alert.expected, 3),
    upper: alert.upper,
    score: rounded(alert.score, 6),
    severity: alert.severity,
  };
}

/** A row as one line of output: what was judged of it, against what is usual for it. */
export function scoreLine(file: string, start: number, step: BacktestStep): object {
  return {
    file,
    timestamp: new Date(start),
    count: step.count,
    expected: rounded(step.expected, 3),
    upper: step.upper,
    score: rounded(step.score, 6),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
