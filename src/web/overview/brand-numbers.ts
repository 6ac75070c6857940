import { countSpans } from '../../../db/repos/counts/count-spans.ts';
import { countWaiting } from '../../../db/repos/quality/relevance.ts';
import type { Store } from '../../../db/store.ts';
import type { SentimentBar } from '../../charts/sentiment-chart.ts';
import type { Brand } from '../../core/brand.ts';
import type { Estimate } from '../../core/interval.ts';
import { type SentimentCounts, sumCounts, totalMentions } from '../../core/metrics.ts';
import { addMs, BUCKET, bucketOf, DAY, HOUR } from '../../core/time.ts';
import { correctedNegativeRate } from '../../pipeline/quality/corrected-rate.ts';
import { errorRatesOf } from '../../pipeline/quality/error-rates.ts';

/** Counts of one period, which is also what the feed is asked for behind them. */
export interface Period {
  from: Date;
  to: Date;
  counts: SentimentCounts;
  /** The share that is negative, corrected for known errors; null while they are not known. */
  negative: Estimate | null;
}

/** What one brand's last days came to. */
export interface BrandNumbers {
  brand: Brand;
  day: Period;
  week: Period;
  /** Seven days in bars of six hours, oldest first. */
  bars: SentimentBar[];
  /** Mentions of which a person has to say whether they are about the brand. */
  possible: number;
}

const BAR = 6 * HOUR;
const DAY_BARS = DAY / BAR;
const WEEK_BARS = 7 * DAY_BARS;

/** Counts up to the end of the quarter-hour that is under way, so that they are those of the feed. */
export async function brandNumbers(store: Store, brand: Brand, now: Date): Promise<BrandNumbers> {
  const to = addMs(bucketOf(now), BUCKET);
  const bounds = Array.from({ length: WEEK_BARS + 1 }, (_, index) => addMs(to, (index - WEEK_BARS) * BAR));
  const [counted, rates, possible] = await Promise.all([
    countSpans(store, brand.id, bounds),
    errorRatesOf(store, brand.id, now),
    countWaiting(store, brand.id),
  ]);
  const bars = counted.map((counts, index) => ({ start: bounds[index] ?? to, ...counts }));
  const periodOf = (last: number): Period => {
    const counts = sumCounts(counted.slice(-last));
    return {
      from: addMs(to, -last * BAR),
      to,
      counts,
      negative: correctedNegativeRate(counts.negative, totalMentions(counts), rates),
    };
  };
  return { brand, day: periodOf(DAY_BARS), week: periodOf(WEEK_BARS), bars, possible };
}
