import type { SentimentCounts } from '../core/metrics.ts';
import { countAxis, labelledAxis } from './axes.ts';
import type { ChartPalette } from './palette.ts';
import { type ChartSize, renderSvg } from './render-svg.ts';
import type { ChartTimes } from './time-labels.ts';

export interface SentimentBar extends SentimentCounts {
  start: Date;
}

export interface SentimentChartOptions extends ChartTimes {
  palette: ChartPalette;
  size: ChartSize;
  /** What the chart shows, in a sentence. */
  label: string;
}

/** Mentions over some days as stacked bars, negative ones at the bottom, each day named where it begins. */
export function sentimentChart(bars: readonly SentimentBar[], options: SentimentChartOptions): string {
  const { palette, size, label } = options;
  const series = (['negative', 'neutral', 'positive'] as const).map((sentiment) => ({
    type: 'bar',
    stack: 'mentions',
    silent: true,
    barCategoryGap: '25%',
    itemStyle: { color: palette[sentiment] },
    emphasis: { disabled: true },
    // Nothing is drawn for none: an empty bar would still be a shape.
    data: bars.map((bar) => bar[sentiment] || null),
  }));
  const option = {
    grid: { left: 28, right: 2, top: 8, bottom: 20 },
    xAxis: labelledAxis(dayLabels(bars, options), palette),
    yAxis: { ...countAxis(palette), splitNumber: 2 },
    series,
  };
  return renderSvg(option, size, label);
}

/** The weekday at each bar that begins one; the first bar only begins one by chance. */
function dayLabels(bars: readonly SentimentBar[], { timezone, locale = 'en-GB' }: ChartTimes): string[] {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: timezone });
  const days = bars.map(({ start }) => weekday.format(start));
  return days.map((day, index) => (index > 0 && day !== days[index - 1] ? day : ''));
}
