import { describe, expect, it } from 'vitest';
import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { SurgeDetector } from '../../../alerts/detect/surge.ts';
import { ThemedSurgeDetector } from '../../../alerts/detect/themed-surge.ts';
import { addMs, BUCKET } from '../../../src/core/time.ts';
import { MONDAY } from '../support/stream.ts';

const THEMES = ['delivery', 'refunds', 'staff', 'price'];
const QUIET = 2_000;

/** Forty mentions an hour, a fifth of them complaints, each about one of four themes in turn. */
function usualBucket(index: number) {
  const themes: Record<string, { negative: number; other: number }> = {};
  for (let n = 0; n < 10; n += 1) {
    const theme = THEMES[(index + n) % THEMES.length] ?? '';
    const counts = themes[theme] ?? { negative: 0, other: 0 };
    themes[theme] =
      n < 2 ? { ...counts, negative: counts.negative + 1 } : { ...counts, other: counts.other + 1 };
  }
  return { start: addMs(MONDAY, index * BUCKET), negative: 2, other: 8, themes };
}

/** What both detectors make of three complaints more in each quarter-hour, all of one theme or of all in turn. */
function strengths(themeOf: (index: number) => string) {
  const [plain, themed] = [SurgeDetector.fresh(), ThemedSurgeDetector.fresh()];
  for (let index = 0; index < QUIET; index += 1) {
    plain.learn(usualBucket(index));
    themed.learn(usualBucket(index));
  }
  let last = { plain: 0, themed: 0 };
  for (let index = QUIET; index < QUIET + 6; index += 1) {
    const bucket = usualBucket(index);
    for (let n = 0; n < 3; n += 1) {
      const theme = themeOf(3 * index + n);
      const counts = bucket.themes[theme] ?? { negative: 0, other: 0 };
      bucket.themes[theme] = { ...counts, negative: counts.negative + 1 };
      bucket.negative += 1;
    }
    last = { plain: plain.judge(bucket).strength, themed: themed.judge(bucket).strength };
  }
  return last;
}

describe('a brand with its themes', () => {
  it('is told of complaints about one thing that its counts alone would not tell', () => {
    const { plain, themed } = strengths(() => 'refunds');
    expect(plain).toBeLessThan(thresholds.balanced);
    expect(themed).toBeGreaterThan(thresholds.balanced);
  });

  it('is told later where the same complaints are about everything', () => {
    const { plain, themed } = strengths((n) => THEMES[n % THEMES.length] ?? '');
    expect(themed).toBeLessThan(plain);
  });
});

it('goes on from what it remembers as if it had never stopped', () => {
  const detector = ThemedSurgeDetector.fresh();
  for (let index = 0; index < 200; index += 1) detector.learn(usualBucket(index));
  detector.skip();
  const again = ThemedSurgeDetector.from(structuredClone(detector.state));
  const next = { ...usualBucket(201), negative: 30 };
  expect(again.judge(next)).toEqual(detector.judge(next));
});
