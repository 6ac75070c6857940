import type { SurgeBucket, VoiceCounts } from '../../alerts/detect/surge.ts';
import { historicThemeVoices, themeVoices } from '../../db/repos/counts/rule-series.ts';
import type { Store } from '../../db/store.ts';
import { countSeries, seriesBegin } from './count-series.ts';

/** {@link countSeries} with what was said of each theme beside what was said in all. */
export async function themedSeries(store: Store, brandId: string, through: Date): Promise<SurgeBucket[]> {
  const span = { from: seriesBegin(through), to: through };
  const series = await countSeries(store, brandId, through);
  const historic = await historicThemeVoices(store, brandId, span);
  return withThemeCounts(series, await themeVoices(store, brandId, span), historic);
}

type ByTheme<T> = ReadonlyMap<number, Readonly<Record<string, T>>>;

/** A series with its counts by theme, by the beginning of their quarter-hour in milliseconds. */
export function withThemeCounts(
  series: readonly SurgeBucket[],
  voices: ByTheme<VoiceCounts>,
  historic: ByTheme<number> = new Map(),
): SurgeBucket[] {
  return series.map((bucket) => {
    const at = bucket.start.getTime();
    const themes = voices.get(at);
    if ('gap' in bucket || themes === undefined) return bucket;
    const past = historic.get(at);
    return { ...bucket, themes: past === undefined ? themes : withHistoric(themes, past) };
  });
}

function withHistoric(themes: Readonly<Record<string, VoiceCounts>>, past: Readonly<Record<string, number>>) {
  const counted = Object.entries(themes).map(
    ([theme, voices]) => [theme, { ...voices, historic: past[theme] ?? 0 }] as const,
  );
  return Object.fromEntries(counted);
}
