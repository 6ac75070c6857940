import { countSpans } from '../../../db/repos/counts/count-spans.ts';
import type { Store } from '../../../db/store.ts';
import type { Estimate } from '../../core/interval.ts';
import {
  netSentiment,
  netSentimentEstimate,
  type SentimentCounts,
  sumCounts,
  totalMentions,
} from '../../core/metrics.ts';
import { addMs } from '../../core/time.ts';
import { MEMORY } from '../count-series.ts';
import { brandGaps } from '../coverage/brand-gaps.ts';
import { countedLately } from './counted-lately.ts';
import { type Usual, usualVolumes } from './usual-volume.ts';

/** What was said in one span of time. */
export interface TrendBar {
  from: Date;
  to: Date;
  counts: SentimentCounts;
  /** False where nothing was counted and sources were not read: that is no silence. */
  isKnown: boolean;
  /** Null while too little is known of before, and for a span that is not over. */
  usual: Usual | null;
  /** Null where nothing was said. */
  net: Estimate | null;
}

export interface Trend {
  bars: TrendBar[];
  total: SentimentCounts;
  /** Net sentiment of the time that what is usual was learnt from; null where nothing was said. */
  usualNet: number | null;
}

/**
 * A brand's mentions over time with what was usual.
 *
 * @param spans `history` and `bounds` as quarter-hours, ascending, the one ending where the other begins; `step` is
 *   the width between two of them in milliseconds
 */
export async function brandTrend(
  store: Store,
  brandId: string,
  { history, bounds, step }: { history: readonly Date[]; bounds: readonly Date[]; step: number },
): Promise<Trend> {
  const all = [...history, ...bounds.slice(1)];
  const to = all.at(-1) ?? new Date(0);
  const counted = await countSpans(store, brandId, all);
  const heard = totalMentions(sumCounts(counted));
  const gaps = await countedLately(store, ['gaps', brandId, to], heard, () =>
    brandGaps(store, brandId, addMs(to, -MEMORY), to),
  );
  const spans = counted.map((counts, index) => {
    const [start, end] = [all[index] ?? to, all[index + 1] ?? to];
    const missed = gaps.some((gap) => gap.from < end && (gap.to ?? to) > start);
    const isKnown = totalMentions(counts) > 0 || !missed;
    return { start, end, counts, isKnown, isOver: end.getTime() - start.getTime() > 0.9 * step };
  });
  const usual = usualVolumes(
    spans.map(({ start, counts, isKnown }) => ({ start, count: isKnown ? totalMentions(counts) : null })),
    step,
  );
  const first = history.length - 1;
  return {
    bars: spans.slice(first).map(({ start, end, counts, isKnown, isOver }, index) => ({
      from: start,
      to: end,
      counts,
      isKnown,
      usual: isOver ? (usual[first + index] ?? null) : null,
      net: netSentimentEstimate(counts),
    })),
    total: sumCounts(counted.slice(first)),
    usualNet: netSentiment(sumCounts(counted.slice(0, first))),
  };
}
