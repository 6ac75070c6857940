import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { type SurgeBucket, type SurgeCounts, SurgeDetector } from '../../../alerts/detect/surge.ts';
import { BUCKET, DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { poisson, seeded } from '../support/random.ts';
import { MONDAY, PER_DAY, replay, type StreamOptions, stream, taught } from '../support/stream.ts';

const seeds = [1, 2, 3, 4, 5];
const volumes = [8, 60, 600];
const cases = seeds.flatMap((seed) => volumes.map((perDay) => ({ seed, perDay })));

/** Indexes of the quarter-hours in which a balanced rule would tell. */
function told(options: StreamOptions): number[] {
  return replay(stream(options)).flatMap((verdict, index) =>
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
  const detector = taught(stream({ seed: 7, perDay: 100, days: 14 }));
  const noon = detector.usualAt(at(14 * PER_DAY + PER_DAY / 2));
  const midnight = detector.usualAt(at(14 * PER_DAY));
  expect(noon.expected).toBeGreaterThan(3 * midnight.expected);
  expect(noon.upper).toBeGreaterThanOrEqual(midnight.upper);
});

describe('with too little history', () => {
  test('even a flood of negatives is not told', () => {
    const flood = Array.from({ length: 8 }, (_, index) => bucket(index, 5, 0));
    for (const verdict of replay(flood)) {
      expect(verdict).toMatchObject({ enoughHistory: false, score: 0, strength: 0 });
    }
  });

  test('six covered hours are enough', () => {
    const verdicts = replay(Array.from({ length: 25 }, (_, index) => bucket(index, 0, 1)));
    expect(verdicts.map((verdict) => verdict?.enoughHistory)).toEqual([...Array(24).fill(false), true]);
  });

  test('gaps do not add to it', () => {
    const gaps = Array.from({ length: 100 }, (_, index) => gap(index));
    expect(replay([...gaps, bucket(100, 9, 0)]).at(-1)?.enoughHistory).toBe(false);
  });
});

describe('a gap', () => {
  const month = stream({ seed: 11, perDay: 60, days: 21 });
  const learnt = taught(month).state;

  test('teaches nothing', () => {
    const detector = SurgeDetector.from(learnt);
    detector.skip();
    expect({ ...detector.state, recent: null }).toEqual({ ...learnt, recent: null });
  });

  test('is no silence: after a week unseen the same is usual as before', () => {
    const detector = SurgeDetector.from(learnt);
    const before = detector.usualAt(at(month.length));
    detector.skip(7 * PER_DAY);
    expect(detector.usualAt(at(month.length + 7 * PER_DAY))).toEqual(before);
  });

  test('of many buckets is as many gaps of one', () => {
    const one = SurgeDetector.from(learnt);
    const many = SurgeDetector.from(learnt);
    for (let left = 30; left > 0; left -= 1) one.skip();
    many.skip(30);
    expect(many.state).toEqual(one.state);
  });

  test('moves what came before it out of the windows', () => {
    const detector = SurgeDetector.from(learnt);
    expect(detector.judge(bucket(month.length, 30, 5)).score).toBeGreaterThan(0.5);
    detector.skip(7 * PER_DAY);
    expect(detector.judge(bucket(month.length + 1 + 7 * PER_DAY, 0, 1)).strength).toBe(0);
  });
});

test('a crisis of six hours does not become the usual', () => {
  const detector = taught(stream({ seed: 13, perDay: 60, days: 21 }));
  const nextDay = at(22 * PER_DAY + PER_DAY / 2);
  const before = detector.usualAt(nextDay).expected;
  for (let index = 0; index < 24; index += 1) detector.learn(bucket(21 * PER_DAY + index, 40, 5));
  expect(detector.usualAt(nextDay).expected).toBeLessThan(2 * before);
});

test('a replay after JSON gives the same verdicts', () => {
  const buckets = stream({ seed: 17, perDay: 40, days: 4 });
  const half = buckets.length / 2;
  const first = taught(buckets.slice(0, half));
  const revived = SurgeDetector.from(JSON.parse(JSON.stringify(first.state)));
  expect(replay(buckets.slice(half), revived)).toEqual(replay(buckets.slice(half), first));
});

test('learning a bucket is judging it without a verdict', () => {
  const buckets = stream({ seed: 19, perDay: 40, days: 4 });
  const learner = SurgeDetector.fresh();
  for (const bucket of buckets) learner.learn(bucket);
  expect(learner.state).toEqual(taught(buckets).state);
});

test('a detector leaves the state that it began with alone', () => {
  const { state } = taught(stream({ seed: 19, perDay: 40, days: 2 }));
  const before = structuredClone(state);
  SurgeDetector.from(state).judge(bucket(2 * PER_DAY, 9, 1));
  expect(state).toEqual(before);
});

test.each([5, 10, 60, 24 * 60])(
  'buckets of %d minutes: a quiet month, then a crisis that is told',
  (minutes) => {
    const step = minutes * MINUTE;
    const random = seeded(minutes);
    const perBucket = 200 * (step / DAY);
    const detector = SurgeDetector.fresh(step);
    const scores = Array.from({ length: (32 * DAY) / step }, (_, index) => {
      const crisis = index * step >= 30 * DAY ? 8 : 1;
      const negative = poisson(perBucket * 0.2 * crisis, random);
      const start = new Date(MONDAY.getTime() + index * step);
      return detector.judge({ start, negative, other: poisson(perBucket * 0.8, random) }).score;
    });
    const told = scores.flatMap((score, index) => (score >= 0.5 ? [index * step] : []));
    expect(told[0]).toBeGreaterThanOrEqual(30 * DAY);
    expect(told[0]).toBeLessThanOrEqual(30 * DAY + Math.max(step, 2 * HOUR));
  },
);

test('whatever comes, verdicts are sound and memory stays flat', () => {
  const count = fc.oneof(fc.constant(0), fc.nat(5), fc.nat(1_000_000));
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ negative: count, other: count }) },
    { weight: 1, arbitrary: fc.constant('gap' as const) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 250 }), (steps) => {
      const detector = SurgeDetector.fresh();
      const kept = detector.state.recent.totals.length;
      for (const [index, counts] of steps.entries()) {
        if (counts === 'gap') {
          detector.skip();
          continue;
        }
        const verdict = detector.judge(bucket(index, counts.negative, counts.other));
        const { score, strength, expected, upper } = verdict;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(Number.isFinite(strength)).toBe(true);
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(upper).toBeGreaterThan(0);
        expect(score >= 0.5).toBe(strength >= thresholds.balanced);
      }
      expect(detector.state.recent.totals.length).toBe(kept);
    }),
    { numRuns: 60 },
  );
});

function at(index: number): Date {
  return new Date(MONDAY.getTime() + index * BUCKET);
}

function bucket(index: number, negative: number, other: number): SurgeCounts {
  return { start: at(index), negative, other };
}

function gap(index: number): SurgeBucket {
  return { start: at(index), gap: true };
}
