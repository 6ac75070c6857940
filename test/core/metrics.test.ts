import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countChange,
  coverage,
  netSentiment,
  netSentimentEstimate,
  shareOfVoiceEstimate,
  sourceCoverage,
  sumCounts,
  type WeighedVisits,
} from '../../src/core/metrics.ts';

const visits = (succeeded: number, planned: number, weight = 1, lastSucceeded: boolean | null = true) => ({
  succeeded,
  planned,
  weight,
  lastSucceeded,
});

describe('coverage', () => {
  it('is the share of planned visits that succeeded', () => {
    expect(sourceCoverage(visits(3, 4))).toBe(0.75);
  });

  it('does not rise because what cannot be read is visited ever more rarely', () => {
    expect(sourceCoverage(visits(0, 0, 1, false))).toBe(0);
    expect(sourceCoverage(visits(0, 0, 1, true))).toBe(1);
    expect(sourceCoverage(visits(0, 0, 1, null))).toBeNull();
  });

  it('weighs sources by what they bring, however often they are visited', () => {
    expect(coverage([visits(0, 1, 3), visits(96, 96, 1)])).toBe(0.25);
  });

  it('leaves out what nothing is known of', () => {
    expect(coverage([visits(1, 1), visits(0, 0, 9, null)])).toBe(1);
    expect(coverage([visits(0, 0, 9, null)])).toBeNull();
    expect(coverage([])).toBeNull();
  });

  it('lies within what the sources’ own coverage spans', () => {
    const source: fc.Arbitrary<WeighedVisits> = fc
      .record({
        planned: fc.nat(100),
        succeeded: fc.nat(100),
        lastSucceeded: fc.option(fc.boolean()),
        weight: fc.integer({ min: 1, max: 1_000 }),
      })
      .map((one) => ({ ...one, succeeded: Math.min(one.succeeded, one.planned) }));
    fc.assert(
      fc.property(fc.array(source), (sources) => {
        const shares = sources.map(sourceCoverage).filter((share) => share !== null);
        const all = coverage(sources);
        if (shares.length === 0) return all === null;
        return all !== null && all >= Math.min(...shares) - 1e-9 && all <= Math.max(...shares) + 1e-9;
      }),
    );
  });
});

const counts = fc.record({ negative: fc.nat(500), neutral: fc.nat(500), positive: fc.nat(500) });

describe('net sentiment', () => {
  it('lies within its interval, which lies within what is possible', () => {
    fc.assert(
      fc.property(counts, (one) => {
        const found = netSentimentEstimate(one);
        if (found === null) return expect(netSentiment(one)).toBeNull();
        expect(found.estimate).toBe(netSentiment(one));
        expect(found.low).toBeGreaterThanOrEqual(-1);
        expect(found.low).toBeLessThanOrEqual(found.estimate);
        expect(found.high).toBeGreaterThanOrEqual(found.estimate);
        expect(found.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of few mentions may lie anywhere, of many next to nowhere else', () => {
    const width = (one: typeof few) => {
      const { low, high } = netSentimentEstimate(one) ?? { low: 0, high: 0 };
      return high - low;
    };
    const few = { negative: 1, neutral: 1, positive: 2 };
    expect(width(few)).toBeGreaterThan(0.9);
    expect(width({ negative: 1_000, neutral: 1_000, positive: 2_000 })).toBeLessThan(0.06);
  });

  it('has the interval of Agresti and Min', () => {
    // 0.5 is added to each of the four cells of their table: (60.5 − 20.5) ÷ 102 ± 1.96 · 0.0793.
    const { low, high } = netSentimentEstimate({ negative: 20, neutral: 20, positive: 60 }) ?? {
      low: 0,
      high: 0,
    };
    expect([low, high].map((bound) => bound.toFixed(3))).toEqual(['0.237', '0.547']);
  });
});

describe('a share of voice', () => {
  it('has the interval of Wilson, and is not known of nothing', () => {
    const { estimate, low, high } = shareOfVoiceEstimate(20, 100) ?? { estimate: 0, low: 0, high: 0 };
    expect([estimate, low, high].map((bound) => bound.toFixed(3))).toEqual(['0.200', '0.133', '0.289']);
    expect(shareOfVoiceEstimate(0, 0)).toBeNull();
  });
});

describe('a change', () => {
  it('of small counts may be chance, where the same of large ones is none', () => {
    expect(countChange(6, 4)).toEqual({ before: 4, ratio: 0.5, beyondChance: false });
    expect(countChange(600, 400)).toEqual({ before: 400, ratio: 0.5, beyondChance: true });
    expect(countChange(3, 0).ratio).toBeNull();
  });

  it('is the other way round where the periods are', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (a, b) => {
        expect(countChange(a, b).beyondChance).toBe(countChange(b, a).beyondChance);
      }),
    );
  });
});

it('sums counts label by label', () => {
  const one = { negative: 1, neutral: 2, positive: 3 };
  expect(sumCounts([one, one])).toEqual({ negative: 2, neutral: 4, positive: 6 });
  expect(sumCounts([])).toEqual({ negative: 0, neutral: 0, positive: 0 });
});
