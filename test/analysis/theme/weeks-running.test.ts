import { expect, it } from 'vitest';
import { weeksRunning } from '../../../src/analysis/theme/weeks-running.ts';

const week = (span: number, counts: Record<string, number>) =>
  Object.entries(counts).map(([theme, negative]) => ({ theme, span, negative }));

it('counts weeks back from the last, as long as a theme stays among the three loudest', () => {
  const counts = [
    ...week(0, { refund: 9 }),
    ...week(1, { staff: 9 }),
    ...week(2, { refund: 4, staff: 3, price: 2 }),
    ...week(3, { refund: 5, staff: 4, delivery: 3, price: 2, safety: 1 }),
  ];
  expect(weeksRunning(counts, 4)).toEqual(
    new Map([
      ['refund', 2],
      ['staff', 3],
      ['delivery', 1],
    ]),
  );
});

it('counts all of the loudest where several are equally loud, and none that are hardly heard', () => {
  const counts = week(0, { a: 3, b: 2, c: 2, d: 2, e: 1 });
  expect([...weeksRunning(counts, 1).keys()]).toEqual(['a', 'b', 'c', 'd']);
});
