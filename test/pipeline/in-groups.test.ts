import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inGroups } from '../../src/pipeline/in-groups.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Doubles numbers; fails over odd ones. */
function doubling(most: number) {
  const groups: number[][] = [];
  const double = inGroups(
    async (numbers: readonly number[]) => {
      groups.push([...numbers]);
      if (numbers.some((number) => number % 2 === 1)) throw new Error('odd');
      return numbers.map((number) => number * 2);
    },
    { most, gatherMs: 10 },
  );
  return { groups, double };
}

it('does together what comes at about the same time, and gives each its own result', async () => {
  const { groups, double } = doubling(5);
  const first = [double(2), double(4)];
  await vi.advanceTimersByTimeAsync(9);
  const late = double(6);
  await vi.advanceTimersByTimeAsync(1);
  expect(await Promise.all([...first, late])).toEqual([4, 8, 12]);
  const next = double(8);
  await vi.advanceTimersByTimeAsync(10);
  expect(await next).toBe(16);
  expect(groups).toEqual([[2, 4, 6], [8]]);
});

it('makes no group larger than it may be, and waits for nobody when one is full', async () => {
  const { groups, double } = doubling(2);
  const all = Promise.all([2, 4, 6].map(double));
  await vi.advanceTimersByTimeAsync(0);
  expect(groups).toEqual([[2, 4]]);
  await vi.advanceTimersByTimeAsync(10);
  expect(await all).toEqual([4, 8, 12]);
});

it('lets one that cannot be done harm no other', async () => {
  const { double } = doubling(9);
  const all = Promise.allSettled([2, 3, 4].map(double));
  await vi.advanceTimersByTimeAsync(10);
  expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const next = double(6);
  await vi.advanceTimersByTimeAsync(10);
  expect(await next).toBe(12);
});

it('works on another group meanwhile when it is full, and may', async () => {
  const ends: (() => void)[] = [];
  const groups: string[] = [];
  const slowly = inGroups(
    async (letters: readonly string[]) => {
      groups.push(letters.join(''));
      await new Promise<void>((end) => ends.push(end));
      return letters;
    },
    { most: 2, gatherMs: 10, atOnce: 2 },
  );
  const all = [...'abcdefg'].map(slowly);
  await vi.advanceTimersByTimeAsync(20);
  expect(groups).toEqual(['ab', 'cd']);
  ends.shift()?.();
  await vi.advanceTimersByTimeAsync(20);
  expect(groups).toEqual(['ab', 'cd', 'ef']);
  for (let n = 0; n < 3; n += 1) {
    ends.shift()?.();
    await vi.advanceTimersByTimeAsync(20);
  }
  expect((await Promise.all(all)).join('')).toBe('abcdefg');
  expect(groups).toEqual(['ab', 'cd', 'ef', 'g']);
});
