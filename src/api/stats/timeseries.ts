import type { RollupBucket } from '../../../db/repos/counts/rollups.ts';
import { groupBy } from '../../core/group-by.ts';
import { type SentimentCounts, sumCounts } from '../../core/metrics.ts';
import { BUCKET, DAY, HOUR, type TimeSpan } from '../../core/time.ts';
import { SetupError } from '../../setup/fault.ts';

export const stepMs = { '15m': BUCKET, '1h': HOUR, '1d': DAY } as const;

/** More than a year of hours: what a chart can still show. */
const MOST_POINTS = 10_000;

/** Counts per step over `span`, oldest first, steps without mentions included; `at` is where a step begins. */
export function timeseries(
  rollups: readonly RollupBucket[],
  { from, to }: TimeSpan,
  step: keyof typeof stepMs,
): { at: Date; counts: SentimentCounts }[] {
  const width = stepMs[step];
  const start = (at: Date) => Math.floor(at.getTime() / width) * width;
  const byStep = groupBy(rollups, ({ bucket }) => start(bucket));
  const points: { at: Date; counts: SentimentCounts }[] = [];
  for (let at = start(from); at < to.getTime(); at += width) {
    points.push({ at: new Date(at), counts: sumCounts(byStep.get(at) ?? []) });
  }
  return points;
}

/** @throws {SetupError} when the span has more steps than anybody can use */
export function checkSteps({ from, to }: TimeSpan, step: keyof typeof stepMs): void {
  const steps = (to.getTime() - from.getTime()) / stepMs[step];
  if (steps <= MOST_POINTS) return;
  const message = `at most ${MOST_POINTS} steps: choose a later beginning or a longer step`;
  throw new SetupError([{ path: 'from', message }]);
}
