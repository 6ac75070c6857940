import type { Forecast, ResponseEffect } from '../../src/core/outlook.ts';

/** How often "it helped", and "it got worse", may be said of an answer that did nothing. */
const FALSELY = 0.1;
/** Sources must have been read at least so completely, or fewer mentions may mean less heard. */
const COVERED = 0.9;

export type EffectTest = Pick<ResponseEffect, 'verdict' | 'pValue'>;

/**
 * Whether so few mentions, or so many, came after a public answer that the forecast made at its moment cannot explain
 * it: a one-sided test at 10 % each way with the forecast's own calibrated distribution (conformal, so its error is what
 * it says wherever the forecast holds; mid-p, as counts come in steps). Fewer than before is no sign: surges die by
 * themselves.
 *
 * @param coverage share of planned visits to sources that succeeded meanwhile; null where it is not known
 */
export function testEffect(forecast: Forecast, actual: number, coverage: number | null): EffectTest {
  const more = (probabilityOf(forecast, actual) + probabilityOf(forecast, actual + 1)) / 2;
  const pValue = Math.round(1000 * Math.min(more, 1 - more)) / 1000;
  const heard = coverage === null || coverage >= COVERED;
  if (1 - more < FALSELY && heard) return { verdict: 'helped', pValue };
  return { verdict: more < FALSELY ? 'worsened' : 'unclear', pValue };
}

/** Probability that at least `count` come, between the counts that the forecast tells by straight lines in the logarithm. */
export function probabilityOf({ exceeds }: Forecast, count: number): number {
  const right = exceeds.findIndex((point) => point.count >= count);
  const after = exceeds[right];
  const before = exceeds[right - 1];
  if (after === undefined) return exceeds.at(-1)?.probability ?? 0;
  if (before === undefined) return count === after.count ? after.probability : 1;
  const share = Math.log((count + 1) / (before.count + 1)) / Math.log((after.count + 1) / (before.count + 1));
  return before.probability + share * (after.probability - before.probability);
}
