import { type BrandTheme, brandThemesOf } from '../../../db/repos/brands/brand-themes.ts';
import { complaintsByTheme } from '../../../db/repos/counts/complaints-by-theme.ts';
import { countThemes } from '../../../db/repos/counts/themes.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import type { Estimate } from '../../core/interval.ts';
import { totalMentions } from '../../core/metrics.ts';
import { type Coverage, coverageOf } from '../../pipeline/coverage/coverage-of.ts';
import { correctedNegativeRate } from '../../pipeline/quality/corrected-rate.ts';
import { errorRatesOf } from '../../pipeline/quality/error-rates.ts';
import type { LeftOutSource } from '../../pipeline/stats/shared-sources.ts';
import { sharedVoices, type Voice } from '../../pipeline/stats/shared-voices.ts';
import type { Period } from '../period/period.ts';

/** One brand beside others. */
export interface ComparedBrand extends Voice {
  /** The share that is negative, corrected for known errors; null while they are not known. */
  corrected: Estimate | null;
  /** Negative mentions by theme. */
  complaints: Map<string, number>;
}

export interface Comparison {
  period: Period;
  brands: ComparedBrand[];
  /** Themes that any of them is complained about for, those of most complaints first. */
  themes: string[];
  ownThemes: BrandTheme[];
  leftOut: LeftOutSource[];
  coverage: Coverage;
}

const MOST_THEMES = 10;

/** Brands side by side over one period, over the sources that are covered for all of them. */
export async function comparisonOf(
  store: Store,
  brands: readonly Brand[],
  period: Period,
  now: Date,
): Promise<Comparison> {
  const { voices, leftOut } = await sharedVoices(store, brands, period.bounds);
  const without = leftOut.map(({ source }) => source.id);
  const compared = await Promise.all(
    voices.map(async (voice): Promise<ComparedBrand> => {
      const { brand, counts } = voice;
      const rates = await errorRatesOf(store, brand.id, now);
      const corrected = correctedNegativeRate(counts.negative, totalMentions(counts), rates);
      return { ...voice, corrected, complaints: await complaintsOf(store, brand.id, period, without) };
    }),
  );
  const all = new Map<string, number>();
  for (const { complaints } of compared)
    for (const [theme, count] of complaints) all.set(theme, (all.get(theme) ?? 0) + count);
  const themes = [...all].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([theme]) => theme);
  const own = await Promise.all(brands.map(({ id }) => brandThemesOf(store, id)));
  return {
    period,
    brands: compared,
    themes: themes.slice(0, MOST_THEMES),
    ownThemes: own.flat(),
    leftOut,
    coverage: await coverageOf(store, null, period.from, period.to),
  };
}

async function complaintsOf(
  store: Store,
  brandId: string,
  { from, to }: Period,
  without: readonly string[],
): Promise<Map<string, number>> {
  const rows =
    without.length === 0
      ? await countThemes(store, brandId, { from, width: to.getTime() - from.getTime(), spans: 1 })
      : await complaintsByTheme(store, brandId, { from, to }, { without });
  return new Map(rows.flatMap(({ theme, negative }) => (negative > 0 ? [[theme, negative]] : [])));
}
