import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedAt } from '../../../alerts/detect/baseline.ts';
import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { createSurgeState, type SurgeBucket, stepSurge } from '../../../alerts/detect/surge.ts';
import { BUCKET } from '../../../src/core/time.ts';
import { MONDAY, PER_DAY, replay, type StreamOptions, stream } from '../support/stream.ts';

const seeds = [1, 2, 3, 4, 5];
const volumes = [8, 60, 600];
const cases = seeds.flatMap((seed) => volumes.map((perDay) => ({ seed, perDay })));

/** Indexes of the quarter-hours in which a balanced rule would tell. */
function told(options: StreamOptions): number[] {
  return replay(stream(options)).verdicts.flatMap((verdict, index) =>
    verdict !== null && verdict.score >= 0.5 ? [index] : [],
  );
}

test('an ordinary month is quiet', () => {
  const alarms = cases.filter(({ seed, perDay }) => told({ seed, perDay, days: 28 }).length > 0);
  // 60 brand-weeks at a budget of 0.1 alarms each; these seeds use none of it.
  expect(alarms).toEqual([]);
});

test.each(cases)('a crisis is told within the hour: %o', ({ seed, perDay }) => {
  const start = 21.5;
  const usual = perDay / 6 / PER_DAY;
  const alarms = told({
    seed,
    perDay,
    days: 22,
    shape: (means, day) =>
      day >= start ? { ...means, negative: means.negative + Math.max(4, 10 * usual) } : means,
  });
  expect(alarms[0]).toBeGreaterThanOrEqual(start * PER_DAY);
  expect(alarms[0]).toBeLessThan(start * PER_DAY + 4);
});

test.each(cases)('a launch that moves everything alike is not told: %o', ({ seed, perDay }) => {
  const alarms = told({
    seed,
    perDay,
    days: 24,
    shape: (means, day) =>
      day >= 21.4 && day < 22.4 ? { negative: means.negative * 6, other: means.other * 6 } : means,
  });
  expect(alarms).toEqual([]);
});

test('what is usual follows the hour of the day', () => {
  const { baseline } = replay(stream({ seed: 7, perDay: 100, days: 14 })).state;
  const noon = expectedAt(baseline, at(14 * PER_DAY + PER_DAY / 2));
  const midnight = expectedAt(baseline, at(14 * PER_DAY));
  expect(noon.negative).toBeGreaterThan(3 * midnight.negative);
});

describe('with too little history', () => {
  test('even a flood of negatives is not told', () => {
    const flood = Array.from({ length: 8 }, (_, index) => bucket(index, 5, 0));
    for (const verdict of replay(flood).verdicts) {
      expect(verdict).toMatchObject({ enoughHistory: false, score: 0, strength: 0 });
    }
  });

  test('six covered hours are enough', () => {
    const { verdicts } = replay(Array.from({ length: 25 }, (_, index) => bucket(index, 0, 1)));
    expect(verdicts.map((verdict) => verdict?.enoughHistory)).toEqual([...Array(24).fill(false), true]);
  });

  test('gaps do not add to it', () => {
    const gaps = Array.from({ length: 100 }, (_, index) => gap(index));
    expect(replay([...gaps, bucket(100, 9, 0)]).verdicts.at(-1)?.enoughHistory).toBe(false);
  });
});

describe('a gap', () => {
  const month = stream({ seed: 11, perDay: 60, days: 21 });
  const { state } = replay(month);

  test('has no verdict and teaches nothing', () => {
    const step = stepSurge(state, gap(month.length));
    expect(step.verdict).toBeNull();
    expect({ ...step.state, recent: [] }).toEqual({ ...state, recent: [] });
  });

  test('is no silence: after a week unseen the same is usual as before', () => {
    const week = Array.from({ length: 7 * PER_DAY }, (_, index) => gap(month.length + index));
    const after = replay(week, state).state;
    const before = expectedAt(state.baseline, at(month.length));
    expect(expectedAt(after.baseline, at(month.length + 7 * PER_DAY))).toEqual(before);
  });

  test('moves what came before it out of the windows', () => {
    const crisis = stepSurge(state, bucket(month.length, 30, 5));
    expect(crisis.verdict?.score).toBeGreaterThan(0.5);
    const day = Array.from({ length: PER_DAY }, (_, index) => gap(month.length + 1 + index));
    const later = stepSurge(replay(day, crisis.state).state, bucket(month.length + 1 + PER_DAY, 0, 1));
    expect(later.verdict?.strength).toBe(0);
  });
});

test('a crisis of six hours does not become the usual', () => {
  const { state } = replay(stream({ seed: 13, perDay: 60, days: 21 }));
  const crisis = Array.from({ length: 24 }, (_, index) => bucket(21 * PER_DAY + index, 40, 5));
  const nextDay = at(22 * PER_DAY + PER_DAY / 2);
  const before = expectedAt(state.baseline, nextDay).negative;
  const after = expectedAt(replay(crisis, state).state.baseline, nextDay).negative;
  expect(after).toBeLessThan(2 * before);
});

test('a replay after JSON gives the same verdicts', () => {
  const buckets = stream({ seed: 17, perDay: 40, days: 4 });
  const half = buckets.length / 2;
  const first = replay(buckets.slice(0, half)).state;
  const revived = JSON.parse(JSON.stringify(first));
  expect(replay(buckets.slice(half), revived)).toEqual(replay(buckets.slice(half), first));
});

test('a step leaves the state it was given alone', () => {
  const { state } = replay(stream({ seed: 19, perDay: 40, days: 2 }));
  const before = structuredClone(state);
  stepSurge(state, bucket(2 * PER_DAY, 9, 1));
  expect(state).toEqual(before);
});

test('whatever comes, verdicts are sound and memory stays flat', () => {
  const count = fc.oneof(fc.constant(0), fc.nat(5), fc.nat(1_000_000));
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ negative: count, other: count }) },
    { weight: 1, arbitrary: fc.constant('gap' as const) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 250 }), (steps) => {
      let state = createSurgeState();
      for (const [index, counts] of steps.entries()) {
        const next = stepSurge(
          state,
          counts === 'gap' ? gap(index) : bucket(index, counts.negative, counts.other),
        );
        state = next.state;
        expect(state.recent.length).toBeLessThanOrEqual(PER_DAY);
        if (next.verdict === null) continue;
        const { score, strength, expected, upper } = next.verdict;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(Number.isFinite(strength)).toBe(true);
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(upper).toBeGreaterThan(0);
        expect(score >= 0.5).toBe(strength >= thresholds.balanced);
      }
    }),
    { numRuns: 60 },
  );
});

function at(index: number): Date {
  return new Date(MONDAY.getTime() + index * BUCKET);
}

function bucket(index: number, negative: number, other: number): SurgeBucket {
  return { start: at(index), negative, other };
}

function gap(index: number): SurgeBucket {
  return { start: at(index), gap: true };
}
