import type { ReplayedAlert } from '../../../alerts/detect/alert-log.ts';
import type { BadRow, CountRow } from './count-rows.ts';

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

/** A row as one line of output: what was judged of it, what is usual for it, and the score of telling now. */
export function scoreLine(
  file: string,
  { start, count, negative }: CountRow,
  usual: { expected: number; upper: number },
  score: number,
): object {
  return {
    file,
    timestamp: new Date(start),
    count: negative ?? count,
    expected: rounded(usual.expected, 3),
    upper: usual.upper,
    score: rounded(score, 6),
  };
}

/** A row that cannot be used, in the place of its score. */
export function faultLine(file: string, { line, fault }: BadRow): object {
  return { file, ok: false, error: `line ${line}: ${fault}` };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
