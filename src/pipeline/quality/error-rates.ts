import { answeredReviews } from '../../../db/repos/quality/reviews.ts';
import type { Store } from '../../../db/store.ts';
import { addMs } from '../../core/time.ts';
import { WEEK } from '../relevance/week.ts';
import { pairsOf } from './agreement.ts';
import { type ErrorRates, errorRates } from './corrected-rate.ts';

/** Half a year: brands and scorers change, and weekly samples are small. */
const WEEKS = 26;

/** When samples begin to count. */
export function sampledSince(now: Date): Date {
  return addMs(now, -WEEKS * WEEK);
}

/**
 * How often a brand's negative mentions are told from others, by its blind samples; null while too few were answered.
 *
 * For what is reported: shares of negative mentions, corrected by `correctedNegativeRate`. Detection needs none of it. A
 * misclassification that stays the same maps the true count's mean linearly onto the observed one, usual and unusual
 * alike; thresholds learnt from observed counts are thereby right for observed counts, and dividing both by the same
 * factor would only add the error rates' own uncertainty.
 */
export async function errorRatesOf(store: Store, brandId: string, now: Date): Promise<ErrorRates | null> {
  return errorRates(pairsOf(await answeredReviews(store, brandId, sampledSince(now))));
}
