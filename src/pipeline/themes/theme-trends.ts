import { countThemes } from '../../../db/repos/counts/themes.ts';
import type { Store } from '../../../db/store.ts';
import { type WeekChange, weekChange } from '../../analysis/theme/week-change.ts';
import { weeksRunning } from '../../analysis/theme/weeks-running.ts';
import type { SentimentCounts } from '../../core/metrics.ts';
import { addMs, DAY } from '../../core/time.ts';

const WEEK = 7 * DAY;
const NONE = { negative: 0, neutral: 0, positive: 0 };

/** A week of seven days up to some moment, not of the calendar: the last one is always whole. */
export interface TrendWeek {
  from: Date;
  to: Date;
}

/** How one theme came up over the weeks. */
export interface ThemeTrend {
  theme: string;
  /** One entry a week, the oldest first. */
  weeks: SentimentCounts[];
  /** Complaints (or praise) in the last week against the ones before; null where too little is known. */
  change: WeekChange | null;
  /** For how many weeks, up to the last, it was among the three most complained about (or praised). */
  weeksRunning: number;
}

export interface ThemeTrends {
  weeks: TrendWeek[];
  /** Most complaints (or praise) in the last week first. */
  themes: ThemeTrend[];
}

/**
 * A brand's (null: all brands') themes over the `count` weeks up to `to`, which is at a quarter-hour. Weeks before the brand's first mention
 * with a theme are no weeks without complaints: the change is told from the first week on that has any.
 *
 * @param label what themes are ranked and judged by: complaints unless given
 */
export async function themeTrends(
  store: Store,
  brandId: string | null,
  to: Date,
  count: number,
  label: 'negative' | 'positive' = 'negative',
): Promise<ThemeTrends> {
  const start = addMs(to, -count * WEEK);
  const rows = await countThemes(store, brandId, { from: start, width: WEEK, spans: count });
  const running = weeksRunning(
    rows.map(({ theme, span, [label]: negative }) => ({ theme, span, negative })),
    count,
  );
  const known = rows[0]?.span ?? count;
  const names = [...new Set(rows.map(({ theme }) => theme))];
  const themes = names.map((theme) => {
    const weeks: SentimentCounts[] = Array.from({ length: count }, () => NONE);
    for (const { span, ...counts } of rows.filter((row) => row.theme === theme)) weeks[span] = counts;
    const voiced = weeks.slice(known).map((counts) => counts[label]);
    return { theme, weeks, change: weekChange(voiced), weeksRunning: running.get(theme) ?? 0 };
  });
  const last = ({ weeks }: ThemeTrend) => weeks.at(-1)?.[label] ?? 0;
  const all = ({ weeks }: ThemeTrend) => weeks.reduce((sum, counts) => sum + counts[label], 0);
  themes.sort((a, b) => last(b) - last(a) || all(b) - all(a) || (a.theme < b.theme ? -1 : 1));
  return {
    weeks: Array.from({ length: count }, (_, index) => ({
      from: addMs(start, index * WEEK),
      to: addMs(start, (index + 1) * WEEK),
    })),
    themes,
  };
}
