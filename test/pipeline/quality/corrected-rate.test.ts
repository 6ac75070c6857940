import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { agreementOf, effectiveSize, type Pair, pairsOf } from '../../../src/pipeline/quality/agreement.ts';
import { correctedNegativeRate, errorRates } from '../../../src/pipeline/quality/corrected-rate.ts';
import { seeded } from '../../alerts/support/random.ts';

/** `count` texts of which a person and the program said these. */
const pairs = (count: number, answer: SentimentLabel, said: SentimentLabel, weight = 1): Pair[] =>
  Array.from({ length: count }, () => ({ said, answer, weight, confidence: 0.8 }));

const judged = [
  ...pairs(80, 'negative', 'negative'),
  ...pairs(20, 'negative', 'neutral'),
  ...pairs(180, 'neutral', 'neutral'),
  ...pairs(20, 'neutral', 'negative'),
];

describe('agreement', () => {
  it('counts every text as many mentions as it stands for', () => {
    const sample = [...pairs(10, 'negative', 'negative', 1), ...pairs(10, 'negative', 'neutral', 9)];
    const { accuracy, negativeRecall, negativePrecision, matrix } = agreementOf(sample);
    expect(accuracy?.estimate).toBeCloseTo(0.1);
    expect(negativeRecall?.estimate).toBeCloseTo(0.1);
    expect(negativePrecision?.estimate).toBe(1);
    expect(matrix.find(({ said, answer }) => said === 'neutral' && answer === 'negative')).toMatchObject({
      texts: 10,
      weight: 90,
    });
    expect(effectiveSize(sample)).toBeLessThan(20);
  });

  it('is asked of sentiment alone', () => {
    const answers = ['not-about', 'unsure', 'neutral'] as const;
    const rest = { said: 'neutral', weight: 1, confidence: null } as const;
    expect(pairsOf(answers.map((answer) => ({ answer, ...rest })))).toHaveLength(1);
  });

  it('sets confidence against truth', () => {
    const [only, ...others] = agreementOf([
      ...pairs(3, 'neutral', 'neutral'),
      ...pairs(1, 'neutral', 'positive'),
    ]).calibration;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ from: 0.8, to: 1, texts: 4, right: 0.75 });
    expect(only?.claimed).toBeCloseTo(0.8);
  });

  it('of nothing is not known', () => {
    expect(agreementOf([])).toMatchObject({
      texts: 0,
      accuracy: null,
      negativeRecall: null,
      calibration: [],
    });
  });
});

describe('a corrected share of negatives', () => {
  it('waits for enough answers', () => {
    expect(errorRates(judged.slice(0, 29))).toBeNull();
    expect(errorRates(pairs(100, 'neutral', 'neutral'))).toBeNull();
    expect(correctedNegativeRate(5, 10, null)).toBeNull();
    expect(correctedNegativeRate(0, 0, errorRates(judged))).toBeNull();
  });

  it('is refused where the word of the program says nothing', () => {
    const guessing = [
      ...pairs(300, 'negative', 'negative'),
      ...pairs(300, 'negative', 'neutral'),
      ...pairs(300, 'neutral', 'negative'),
      ...pairs(300, 'neutral', 'neutral'),
    ];
    expect(errorRates(guessing)).toBeNull();
  });

  it('begins at what scorers are known for, and goes where the answers are', () => {
    const few = errorRates([...pairs(15, 'negative', 'negative'), ...pairs(15, 'neutral', 'neutral')]);
    const many = errorRates([...pairs(900, 'negative', 'negative'), ...pairs(900, 'neutral', 'neutral')]);
    expect(few?.sensitivity).toBeLessThan(0.9);
    expect(many?.sensitivity).toBeGreaterThan(0.99);
  });

  it('stays within [0, 1] and its interval', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(100), fc.nat(100), (negative, others, right, wrong) => {
        const rates = errorRates([
          ...pairs(right, 'negative', 'negative'),
          ...pairs(wrong, 'negative', 'positive'),
          ...pairs(50, 'neutral', 'neutral'),
        ]);
        const rate = correctedNegativeRate(negative, negative + others, rates);
        if (rate === null) return;
        expect(rate.low).toBeGreaterThanOrEqual(0);
        expect(rate.high).toBeLessThanOrEqual(1);
        expect(rate.low).toBeLessThanOrEqual(rate.estimate);
        expect(rate.estimate).toBeLessThanOrEqual(rate.high);
      }),
    );
  });

  it('holds the true share in its interval nearly 19 times of 20, and comes nearer to it than what is called so', () => {
    const random = seeded(5);
    const draw = (count: number, p: number) =>
      Array.from({ length: count }, () => random() < p).filter(Boolean).length;
    let held = 0;
    let nearer = 0;
    const RUNS = 300;
    for (let run = 0; run < RUNS; run += 1) {
      const truth = 0.05 + 0.5 * random();
      const told = draw(120, 0.7);
      const spared = draw(180, 0.9);
      const rates = errorRates([
        ...pairs(told, 'negative', 'negative'),
        ...pairs(120 - told, 'negative', 'neutral'),
        ...pairs(spared, 'neutral', 'neutral'),
        ...pairs(180 - spared, 'neutral', 'negative'),
      ]);
      const negatives = draw(1000, truth);
      const called = draw(negatives, 0.7) + draw(1000 - negatives, 0.1);
      const rate = correctedNegativeRate(called, 1000, rates);
      if (rate === null) continue;
      if (rate.low <= truth && truth <= rate.high) held += 1;
      if (Math.abs(rate.estimate - truth) <= Math.abs(called / 1000 - truth)) nearer += 1;
    }
    expect(held / RUNS).toBeGreaterThan(0.88);
    expect(nearer / RUNS).toBeGreaterThan(0.55);
  });
});
