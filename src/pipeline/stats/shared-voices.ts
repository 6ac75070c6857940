import { countSpans } from '../../../db/repos/count-spans.ts';
import { countSentiments } from '../../../db/repos/mention-window.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import type { Estimate } from '../../core/interval.ts';
import { type SentimentCounts, shareOfVoiceEstimate, totalMentions } from '../../core/metrics.ts';
import { type LeftOutSource, unsharedSources } from './shared-sources.ts';

/** One brand among those it is compared with. */
export interface Voice {
  brand: Brand;
  /** Mentions from the sources that are covered for all of them. */
  counts: SentimentCounts;
  /** Of the mentions of all of them. */
  share: Estimate | null;
}

export interface SharedVoices {
  voices: Voice[];
  leftOut: LeftOutSource[];
}

/** How much is said of each of some brands in [from, to), which are at quarter-hours, over sources that are fair to all. */
export async function sharedVoices(
  store: Store,
  brands: readonly Brand[],
  { from, to }: { from: Date; to: Date },
): Promise<SharedVoices> {
  const leftOut = await unsharedSources(store, brands);
  const without = leftOut.map(({ source }) => source.id);
  const counted: { brand: Brand; counts: SentimentCounts }[] = [];
  for (const brand of brands) {
    const counts =
      without.length === 0
        ? await countSpans(store, brand.id, [from, to])
        : [await countSentiments(store, brand.id, from, to, without)];
    counted.push({ brand, counts: counts[0] ?? { negative: 0, neutral: 0, positive: 0 } });
  }
  const all = counted.reduce((sum, { counts }) => sum + totalMentions(counts), 0);
  return {
    voices: counted.map(({ brand, counts }) => ({
      brand,
      counts,
      share: shareOfVoiceEstimate(totalMentions(counts), all),
    })),
    leftOut,
  };
}
