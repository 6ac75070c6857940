import { HOUR } from '../core/time.ts';
import { countAxis, labelledAxis } from './axes.ts';
import type { ChartPalette } from './palette.ts';
import { type ChartSize, renderSvg } from './render-svg.ts';

export interface IncidentBar {
  start: Date;
  /** Null where nothing is known because sources were not read. */
  negative: number | null;
  /** Negative mentions usual for this time. */
  expected: number;
}

export interface IncidentChartOptions {
  /** Index of the bar whose end opened the incident; null when it is not among the bars. */
  openedIndex: number | null;
  timezone: string;
  palette: ChartPalette;
  size: ChartSize;
  /** What the chart shows, in a sentence. */
  label: string;
}

/** Negative mentions as bars against the level that is usual, with the moment the incident opened. */
export function incidentChart(bars: readonly IncidentBar[], options: IncidentChartOptions): string {
  const { openedIndex, timezone, palette, size, label } = options;
  const opened = {
    type: 'bar',
    silent: true,
    barCategoryGap: '20%',
    barMaxWidth: 22,
    itemStyle: { color: palette.negative, borderRadius: [2, 2, 0, 0] },
    emphasis: { disabled: true },
    data: bars.map(({ negative }) => negative),
    ...(openedIndex === null ? {} : { markLine: openedLine(openedIndex, bars.length, palette) }),
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
  const option = {
    grid: { left: 32, right: 8, top: 26, bottom: 24 },
    xAxis: labelledAxis(timeLabels(bars, timezone, Math.floor(size.width / 64)), palette),
    yAxis: countAxis(palette),
    series: [opened, usual],
  };
  return renderSvg(option, size, label);
}

function openedLine(index: number, bars: number, palette: ChartPalette) {
  const align = index < bars / 8 ? 'left' : index > (bars * 7) / 8 ? 'right' : 'center';
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: palette.text, type: 'solid', width: 1 },
    label: { formatter: 'Opened', color: palette.text, fontSize: 11, align, textBorderWidth: 0 },
    data: [{ xAxis: index }],
  };
}

/** Hours between two labels, so that they stand on round times of the day. */
const steps = [1, 2, 3, 6, 12, 24] as const;

/** The time at round hours, and the day where one begins; at most about `most` labels. */
function timeLabels(bars: readonly IncidentBar[], timezone: string, most: number): string[] {
  const first = bars[0]?.start.getTime() ?? 0;
  const hours = ((bars.at(-1)?.start.getTime() ?? 0) - first) / HOUR;
  const step = steps.find((candidate) => hours / candidate <= most) ?? 24;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, day: 'numeric', month: 'short' });
  return bars.map(({ start }) => {
    const time = clock.format(start);
    const [hour, minute] = time.split(':').map(Number);
    if (minute !== 0 || (hour ?? 0) % step !== 0) return '';
    return hour === 0 ? day.format(start) : time;
  });
}
