import { expect, it } from 'vitest';
import { distinctiveThemes } from '../../../src/analysis/theme/distinctive.ts';

it('names the themes that came up more than usual, most distinctive first', () => {
  const uses = [
    { theme: 'delivery', now: 10, usual: 300 },
    { theme: 'refund', now: 20, usual: 20 },
    { theme: 'staff', now: 9, usual: 60 },
  ];
  expect(distinctiveThemes(uses, 40, 1_000)).toEqual(['refund', 'staff']);
});

it('leaves out what came up less than three times, or in less than a tenth', () => {
  expect(distinctiveThemes([{ theme: 'safety', now: 2, usual: 0 }], 4, 1_000)).toEqual([]);
  expect(distinctiveThemes([{ theme: 'safety', now: 5, usual: 0 }], 100, 1_000)).toEqual([]);
});

it('goes by number where nothing is known of what is usual, and names three at most', () => {
  const uses = ['a', 'b', 'c', 'd'].map((theme, at) => ({ theme, now: 4 + at, usual: 0 }));
  expect(distinctiveThemes(uses, 20, 0)).toEqual(['d', 'c', 'b']);
});
