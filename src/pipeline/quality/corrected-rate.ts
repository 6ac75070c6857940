import { type Estimate, Z95 } from '../../core/interval.ts';
import { effectiveSize, type Pair, totalOf } from './agreement.ts';

/** How often negative is told rightly, each with the number of judgements that it rests upon. */
export interface ErrorRates {
  /** Of what is negative, the share that is called so. */
  sensitivity: number;
  /** Of what is not negative, the share that is not called so. */
  specificity: number;
  /** Judgements behind either, those of the prior among them. */
  ofNegative: number;
  ofOthers: number;
}

/**
 * What is taken for known before anybody judged: what `npm run eval:sentiment` finds on average over its four core sets,
 * sensitivity 0.79 and specificity 0.85, with the weight of twenty judgements each.
 */
const PRIOR = { sensitivity: 0.79, specificity: 0.85, judgements: 20 };
/** Fewer answers are too few to correct anything by. */
const LEAST_ANSWERS = 30;
const LEAST_OF_EITHER = 5;
/** Where calling something negative says no more than this, shares cannot be corrected. */
const LEAST_INFORMED = 0.2;

/**
 * Error rates from a blind sample, by the posterior mean under a Beta prior; null while the sample is too small, or where
 * the program's word says next to nothing.
 */
export function errorRates(pairs: readonly Pair[]): ErrorRates | null {
  const negative = pairs.filter(({ answer }) => answer === 'negative');
  const others = pairs.filter(({ answer }) => answer !== 'negative');
  if (pairs.length < LEAST_ANSWERS || Math.min(negative.length, others.length) < LEAST_OF_EITHER) return null;
  const sensitivity = shrunk(negative, ({ said }) => said === 'negative', PRIOR.sensitivity);
  const specificity = shrunk(others, ({ said }) => said !== 'negative', PRIOR.specificity);
  if (sensitivity.share + specificity.share - 1 < LEAST_INFORMED) return null;
  return {
    sensitivity: sensitivity.share,
    specificity: specificity.share,
    ofNegative: sensitivity.size,
    ofOthers: specificity.size,
  };
}

function shrunk(pairs: readonly Pair[], test: (pair: Pair) => boolean, prior: number) {
  const size = effectiveSize(pairs);
  const found = totalOf(pairs.filter(test)) / totalOf(pairs);
  const judgements = size + PRIOR.judgements;
  return { share: (found * size + prior * PRIOR.judgements) / judgements, size: judgements };
}

/**
 * The share of mentions that are negative, of the share that is called so: (called + specificity − 1) ÷ (sensitivity +
 * specificity − 1) within [0, 1] (Rogan & Gladen, Estimating prevalence from the results of a screening test, 1978). The
 * 95 % interval knows that the error rates are estimates themselves (Lang & Reiczigel, Confidence limits for prevalence of
 * disease adjusted for estimated sensitivity and specificity, 2014).
 *
 * @returns null without mentions, or without error rates: then the share that is called so is the best there is
 */
export function correctedNegativeRate(
  negative: number,
  mentions: number,
  rates: ErrorRates | null,
): Estimate | null {
  if (mentions === 0 || rates === null) return null;
  const { sensitivity, specificity } = rates;
  const informed = sensitivity + specificity - 1;
  const estimate = bounded((negative / mentions + specificity - 1) / informed);
  const called = (negative + Z95 ** 2 / 2) / (mentions + Z95 ** 2);
  const share = bounded((called + specificity - 1) / informed);
  const ofSensitivity = (sensitivity * (1 - sensitivity)) / rates.ofNegative;
  const ofSpecificity = (specificity * (1 - specificity)) / rates.ofOthers;
  const shift = 2 * Z95 ** 2 * (share * ofSensitivity - (1 - share) * ofSpecificity);
  const variance =
    (called * (1 - called)) / (mentions + Z95 ** 2) +
    (1 - share) ** 2 * ofSpecificity +
    share ** 2 * ofSensitivity;
  const reach = (Z95 * Math.sqrt(variance)) / informed;
  return {
    estimate,
    low: Math.min(bounded(share + shift - reach), estimate),
    high: Math.max(bounded(share + shift + reach), estimate),
  };
}

function bounded(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
