import { describe, expect, test } from 'vitest';
import { type BacktestBucket, replayAlerts } from '../../../alerts/detect/backtest.ts';
import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { addMs, BUCKET } from '../../../src/core/time.ts';
import { simulateBrand } from '../../eval/alerts/brand.ts';
import { MONDAY } from '../support/stream.ts';

const WEEKS = { warmWeeks: 2, testWeeks: 3, stress: false };

/** A simulated brand's quarter-hours. */
function bucketsOf(seed: number): BacktestBucket[] {
  const { negative, other } = simulateBrand(seed, WEEKS).stream.byEvent;
  return [...negative].map((count, tick) => ({
    start: addMs(MONDAY, tick * BUCKET),
    negative: count,
    count: count + (other[tick] ?? 0),
  }));
}

const told = (buckets: readonly BacktestBucket[], sentiment: boolean) =>
  replayAlerts(buckets, { threshold: thresholds.balanced, step: BUCKET, sentiment }).map((alert) => ({
    openedAt: alert.openedAt.toISOString(),
    closedAt: alert.closedAt?.toISOString() ?? null,
    count: alert.count,
    severity: alert.severity,
    score: Number(alert.score.toFixed(3)),
  }));

/** Who changes what is told on purpose reads the difference and runs this with `-u`. */
describe.each([3, 7, 12, 21])('simulated brand %d is told of as ever', (seed) => {
  const buckets = bucketsOf(seed);

  test.each([
    ['negative', true],
    ['all', false],
  ])('by its %s mentions', async (name, sentiment) => {
    const alerts = `${JSON.stringify(told(buckets, sentiment), null, 2)}\n`;
    await expect(alerts).toMatchFileSnapshot(`../../fixtures/detection/brand-${seed}-${name}.json`);
  });
});
