import { countWaiting } from '../../../db/repos/relevance.ts';
import { rollupsBetween } from '../../../db/repos/rollups.ts';
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

/** Counts up to the end of the quarter-hour that is under way, so that they are those of the feed. */
export async function brandNumbers(store: Store, brand: Brand, now: Date): Promise<BrandNumbers> {
  const to = addMs(bucketOf(now), BUCKET);
  const week = { from: addMs(to, -7 * DAY), to };
  const rollups = await rollupsBetween(store, brand.id, week.from, to);
  const since = (from: Date, until = to) =>
    sumCounts(rollups.filter(({ bucket }) => bucket >= from && bucket < until));
  const rates = await errorRatesOf(store, brand.id, now);
  const periodSince = (from: Date): Period => {
    const counts = since(from);
    return {
      from,
      to,
      counts,
      negative: correctedNegativeRate(counts.negative, totalMentions(counts), rates),
    };
  };
  const bars: SentimentBar[] = [];
  for (let start = week.from; start < to; start = addMs(start, BAR)) {
    bars.push({ start, ...since(start, addMs(start, BAR)) });
  }
  return {
    brand,
    day: periodSince(addMs(to, -DAY)),
    week: periodSince(week.from),
    bars,
    possible: await countWaiting(store, brand.id),
  };
}
