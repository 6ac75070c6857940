import { countThemes } from '../../../db/repos/counts/themes.ts';
import type { Store } from '../../../db/store.ts';
import { type CountChange, countChange, type SentimentCounts } from '../../core/metrics.ts';
import type { TimeSpan } from '../../core/time.ts';

/** What one theme amounts to in a period, and how that stands to another period; null where there is none to compare. */
export interface ThemeShift {
  theme: string;
  counts: SentimentCounts;
  negative: CountChange | null;
  positive: CountChange | null;
}

const NONE: SentimentCounts = { negative: 0, neutral: 0, positive: 0 };

/** A brand's themes in a period against another one; both are at quarter-hours. Themes of neither are left out. */
export async function themeShifts(
  store: Store,
  brandId: string,
  now: TimeSpan,
  before: TimeSpan | null,
): Promise<ThemeShift[]> {
  const current = await themesIn(store, brandId, now);
  const earlier = before === null ? null : await themesIn(store, brandId, before);
  const names = new Set([...current.keys(), ...(earlier?.keys() ?? [])]);
  return [...names].sort().map((theme) => {
    const counts = current.get(theme) ?? NONE;
    const change = (label: 'negative' | 'positive') =>
      earlier && countChange(counts[label], earlier.get(theme)?.[label] ?? 0);
    return { theme, counts, negative: change('negative'), positive: change('positive') };
  });
}

async function themesIn(store: Store, brandId: string, { from, to }: TimeSpan) {
  const width = to.getTime() - from.getTime();
  const rows = await countThemes(store, brandId, { from, width, spans: 1 });
  return new Map(rows.map(({ theme, span: _, ...counts }) => [theme, counts as SentimentCounts]));
}
