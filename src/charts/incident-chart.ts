import { HOUR } from '../core/time.ts';
import { countAxis, labelledAxis } from './axes.ts';
import { bandSeries } from './band-series.ts';
import type { ChartPalette, WidePalette } from './palette.ts';
import { type ChartSize, renderSvg } from './render-svg.ts';
import type { ChartTimes } from './time-labels.ts';

export type Counted = 'negative' | 'all';

export interface IncidentBar {
  start: Date;
  /** Null where nothing is known because sources were not read. */
  count: number | null;
  /** How many are usual for this time. */
  expected: number;
  /** A count that 95 of 100 such times stay below. */
  upper: number;
}

/** A moment that is marked: what happened, and the bar at whose end it did. */
export interface ChartMark {
  index: number;
  label: string;
}

export interface IncidentChartOptions extends ChartTimes {
  marks: readonly ChartMark[];
  /** Whether what is usual is drawn; of no use where the rule compares with nothing. */
  compared: boolean;
  /** What is counted: negative mentions, or all of them. */
  counted: Counted;
  palette: ChartPalette & Pick<WidePalette, 'band'>;
  size: ChartSize;
  /** What the chart shows, in a sentence. */
  label: string;
}

/** Mentions as bars, with what happened when; against the level that is usual and what it rarely exceeds. */
export function incidentChart(bars: readonly IncidentBar[], options: IncidentChartOptions): string {
  const { marks, compared, counted, palette, size, label } = options;
  const counts = {
    type: 'bar',
    silent: true,
    barCategoryGap: '20%',
    barMaxWidth: 22,
    itemStyle: { color: counted === 'all' ? palette.neutral : palette.negative, borderRadius: [2, 2, 0, 0] },
    emphasis: { disabled: true },
    data: bars.map(({ count }) => count),
    ...(marks.length === 0 ? {} : { markLine: markLines(marks, bars.length, palette) }),
  };
  const usual = {
    type: 'line',
    silent: true,
    step: 'middle',
    symbol: 'none',
    lineStyle: { color: palette.usual, width: 2, type: [5, 4] },
    emphasis: { disabled: true },
    data: bars.map(({ expected }) => Math.round(expected * 100) / 100),
  };
  const band = bandSeries(
    bars.map(({ upper }) => ({ low: 0, high: upper })),
    { name: 'band', axis: 0, color: palette.band },
  );
  const option = {
    grid: { left: 32, right: 8, top: 26, bottom: 24 },
    xAxis: labelledAxis(timeLabels(bars, options, Math.floor(size.width / 64)), palette),
    yAxis: countAxis(palette),
    series: compared ? [...band, counts, usual] : [counts],
  };
  return renderSvg(option, size, label);
}

/** The names of marks that would stand over each other stand one above the other. */
function markLines(marks: readonly ChartMark[], bars: number, palette: ChartPalette) {
  const near = bars / 5;
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: palette.text, type: 'solid', width: 1 },
    data: marks.map(({ index, label }, nth) => {
      const align = index < bars / 8 ? 'left' : index > (bars * 7) / 8 ? 'right' : 'center';
      const before = marks[nth - 1];
      const lower = before !== undefined && index - before.index < near;
      const place = { align, distance: lower ? -14 : 5 };
      const text = { formatter: label, color: palette.text, fontSize: 11, textBorderWidth: 0 };
      return { xAxis: index, label: { ...text, ...place } };
    }),
  };
}

/** Hours between two labels, so that they stand on round times of the day. */
const steps = [1, 2, 3, 6, 12, 24] as const;

/** The time at round hours, and the day where one begins; at most about `most` labels. */
function timeLabels(
  bars: readonly IncidentBar[],
  { timezone, locale = 'en-GB' }: ChartTimes,
  most: number,
): string[] {
  const first = bars[0]?.start.getTime() ?? 0;
  const hours = ((bars.at(-1)?.start.getTime() ?? 0) - first) / HOUR;
  const step = steps.find((candidate) => hours / candidate <= most) ?? 24;
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: timezone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const day = new Intl.DateTimeFormat(locale, { timeZone: timezone, day: 'numeric', month: 'short' });
  return bars.map(({ start }) => {
    const time = clock.format(start);
    const [hour, minute] = time.split(':').map(Number);
    if (minute !== 0 || (hour ?? 0) % step !== 0) return '';
    return hour === 0 ? day.format(start) : time;
  });
}
