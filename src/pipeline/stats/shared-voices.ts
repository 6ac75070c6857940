import { countSpans } from '../../../db/repos/counts/count-spans.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import type { Estimate } from '../../core/interval.ts';
import { type SentimentCounts, shareOfVoiceEstimate, sumCounts, totalMentions } from '../../core/metrics.ts';
import { type LeftOutSource, unsharedSources } from './shared-sources.ts';

/** One brand among those it is compared with. */
export interface Voice {
  brand: Brand;
  /** Mentions from the sources that are covered for all of them: one entry for each span, and all. */
  spans: SentimentCounts[];
  counts: SentimentCounts;
  /** Of the mentions of all of them. */
  share: Estimate | null;
}

export interface SharedVoices {
  voices: Voice[];
  leftOut: LeftOutSource[];
}

/**
 * How much is said of each of some brands, over sources that are fair to all.
 *
 * @param bounds of the spans that are counted: ascending beginnings of quarter-hours, two at least
 */
export async function sharedVoices(
  store: Store,
  brands: readonly Brand[],
  bounds: readonly Date[],
): Promise<SharedVoices> {
  const leftOut = await unsharedSources(store, brands);
  const without = leftOut.map(({ source }) => source.id);
  const spoken = await Promise.all(
    brands.map(async (brand) => {
      const spans = await countSpans(store, brand.id, bounds, without);
      return { brand, spans, counts: sumCounts(spans) };
    }),
  );
  const all = spoken.reduce((sum, { counts }) => sum + totalMentions(counts), 0);
  return {
    voices: spoken.map((voice) => ({
      ...voice,
      share: shareOfVoiceEstimate(totalMentions(voice.counts), all),
    })),
    leftOut,
  };
}
