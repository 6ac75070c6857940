import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thresholdFor } from '../../../alerts/detect/sensitivity.ts';
import { addMs, BUCKET, DAY } from '../../../src/core/time.ts';
import { alertsUnder } from '../../../src/pipeline/trials/alerts-under.ts';
import { thresholdWithin } from '../../../src/pipeline/trials/budget.ts';
import { looksOver } from '../../../src/pipeline/trials/looks.ts';

const BEGIN = new Date('2026-01-01T00:00:00.000Z');
const WEEKS = 3;
const LENGTH = (WEEKS * 7 * DAY) / BUCKET;

/** Looks over three weeks with bursts of so many negative mentions, at such quarter-hours. */
function looksWith(bursts: readonly { index: number; negative: number }[]) {
  const series = Array.from({ length: LENGTH }, (_, n) => ({
    start: addMs(BEGIN, n * BUCKET),
    negative: n % 3 === 0 ? 1 : 0,
    other: 2,
  }));
  for (const { index, negative } of bursts) {
    const bucket = series[index];
    if (bucket !== undefined) bucket.negative += negative;
  }
  return looksOver({ series, late: [] }, BEGIN);
}

describe('a threshold for at most so many alerts a week', () => {
  it('keeps to them on the history it was solved on, and is no higher than it must be', async () => {
    const burst = fc.record({
      index: fc.integer({ min: 200, max: LENGTH - 1 }),
      negative: fc.integer({ min: 5, max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(burst, { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (bursts, perWeek) => {
          const looks = await looksWith(bursts);
          const threshold = thresholdWithin(perWeek, [looks], WEEKS * 7 * DAY);
          expect(alertsUnder(looks, threshold).length).toBeLessThanOrEqual(perWeek * WEEKS);
          expect(threshold).toBeGreaterThanOrEqual(thresholdFor(perWeek));
          if (threshold > thresholdFor(perWeek))
            expect(alertsUnder(looks, threshold - 0.05).length).toBeGreaterThan(perWeek * WEEKS);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is never so high that nothing could be told', async () => {
    const looks = await looksWith([
      { index: 600, negative: 40 },
      { index: 1200, negative: 20 },
    ]);
    expect(alertsUnder(looks, thresholdWithin(0.01, [looks], WEEKS * 7 * DAY))).toHaveLength(1);
  });

  it('counts all subjects of a rule together', async () => {
    const subjects = [
      await looksWith([{ index: 600, negative: 40 }]),
      await looksWith([{ index: 900, negative: 20 }]),
    ];
    const threshold = thresholdWithin(0.4, subjects, WEEKS * 7 * DAY);
    expect(subjects.flatMap((looks) => alertsUnder(looks, threshold))).toHaveLength(1);
  });
});
