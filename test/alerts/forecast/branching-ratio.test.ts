import { describe, expect, it } from 'vitest';
import { branchingRatio } from '../../../alerts/forecast/branching-ratio.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';
import { selfExcitingEvents } from '../../eval/forecast/self-exciting-events.ts';

const FROM = new Date('2026-01-15T00:00:00Z');
const USUAL = 1.2;
const WAIT = 1 / 3;

/** Estimates from fifty streams in which one mention brings `ratio` more. */
function estimates(ratio: number, expected: number) {
  const hours = (expected * (1 - ratio)) / USUAL;
  const span = { from: FROM, to: addMs(FROM, hours * HOUR), usualPerHour: USUAL };
  return Array.from({ length: 50 }, (_, n) =>
    branchingRatio(selfExcitingEvents(n + 1, { ratio, wait: WAIT, usual: USUAL, hours }, FROM), span),
  ).filter((spread) => spread !== null);
}

describe('the spread number of known truth', () => {
  it.each([0.3, 0.6, 0.9])('lies in its interval nine times out of ten, R = %s', (ratio) => {
    const found = estimates(ratio, 120);
    const inside = found.filter(({ low, high }) => low <= ratio && ratio <= high).length;
    expect(inside / found.length).toBeGreaterThan(0.8);
  });

  it('tells spread from none when there is enough to see', () => {
    const mean = (ratio: number) => {
      const found = estimates(ratio, 120);
      return found.reduce((sum, { r }) => sum + r, 0) / found.length;
    };
    expect(mean(0.3)).toBeLessThan(0.5);
    expect(mean(0.9)).toBeGreaterThan(0.7);
  });

  it('is surer the more it has seen', () => {
    const width = (expected: number) => {
      const found = estimates(0.6, expected);
      return found.reduce((sum, { low, high }) => sum + high - low, 0) / found.length;
    };
    expect(width(120)).toBeLessThan(0.7 * width(15));
  });
});

describe('the spread number', () => {
  const span = { from: FROM, to: addMs(FROM, 4 * HOUR), usualPerHour: 1 };
  const every = (count: number, ms: number) => Array.from({ length: count }, (_, n) => addMs(FROM, n * ms));

  it('is not known of seven mentions', () => {
    expect(branchingRatio(every(7, 10 * MINUTE), span)).toBeNull();
    expect(branchingRatio(every(8, 10 * MINUTE), span)).not.toBeNull();
  });

  it('leaves out what was said before and after, and does not mind the order', () => {
    const inside = every(12, 10 * MINUTE);
    const outside = [addMs(FROM, -MINUTE), addMs(FROM, 5 * HOUR)];
    expect(branchingRatio([...outside, ...inside].reverse(), span)).toEqual(branchingRatio(inside, span));
  });

  it('stands many mentions at one moment', () => {
    const spread = branchingRatio(Array(5_000).fill(addMs(FROM, HOUR)), span);
    expect(spread?.low).toBeLessThanOrEqual(spread?.r ?? 0);
    expect(spread?.r).toBeLessThanOrEqual(spread?.high ?? 0);
  });
});
