import { expect, test } from 'vitest';
import { scoreOf } from '../../../alerts/detect/sensitivity.ts';
import { withThemes } from '../../../alerts/detect/themes.ts';
import type { SurgeVerdict } from '../../../alerts/detect/verdict.ts';

function verdict(strength: number, more: Partial<SurgeVerdict> = {}): SurgeVerdict {
  const counts = { quarterHours: 8, strength, observed: 12, expected: 2 };
  const rest = { score: scoreOf(strength), upper: 5, enoughHistory: true, calmQuarterHours: 0 };
  return { ...counts, ...rest, windows: [counts], ...more };
}

test('the most surprising theme strengthens the brand, in each window and over all', () => {
  const both = withThemes(verdict(2), [verdict(1), verdict(4)]);
  expect(both.strength).toBeCloseTo(0.8 * 3.6);
  expect(both.score).toBeCloseTo(scoreOf(0.8 * 3.6));
  expect(both.windows[0]?.strength).toBeCloseTo(0.8 * 3.6);
  expect(both).toMatchObject({ observed: 12, expected: 2, quarterHours: 8 });
});

test('where no theme stands out, the brand needs more to be told: a dozen themes are a dozen chances to be wrong', () => {
  expect(withThemes(verdict(5), [verdict(0)]).strength).toBeCloseTo(0.8 * 5);
});

test('themes alone tell nothing', () => {
  expect(withThemes(verdict(0), [verdict(9)]).strength).toBe(0);
});

test('a brand of which too little is known stays silent, whatever its themes say', () => {
  const unknown = verdict(0, { enoughHistory: false });
  expect(withThemes(unknown, [verdict(9)])).toEqual(unknown);
});
