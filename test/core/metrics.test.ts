import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, sourceCoverage, type WeighedVisits } from '../../src/core/metrics.ts';

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
