import type { Estimate } from '../core/interval.ts';
import type { SentimentCounts } from '../core/metrics.ts';
import { countAxis, labelledAxis } from './axes.ts';
import { bandSeries } from './band-series.ts';
import type { WidePalette } from './palette.ts';
import { type ChartSize, renderSvg } from './render-svg.ts';
import { barLabels, type ChartTimes } from './time-labels.ts';

export interface TrendChartBar {
  from: Date;
  /** Null where nothing is known because sources were not read. */
  counts: SentimentCounts | null;
  /** What nine of ten such spans lie between; null while too little is known. */
  usual: { low: number; high: number; expected: number } | null;
  /** Net sentiment with its interval; null where nothing was said. */
  net: Estimate | null;
}

export interface TrendChartOptions extends ChartTimes {
  palette: WidePalette;
  size: ChartSize;
  /** What the chart shows, in a sentence. */
  label: string;
  /** Written over its two parts. */
  titles: { volume: string; net: string };
  /** Net sentiment of before; null where it is not known. */
  usualNet: number | null;
}

const LEFT = 36;
const RIGHT = 6;

/** How much was said by sentiment against what is usual; below, net sentiment with where it may lie. */
export function trendChart(bars: readonly TrendChartBar[], options: TrendChartOptions): string {
  const { palette, size, label, titles, usualNet } = options;
  const width = size.width - LEFT - RIGHT;
  const labels = barLabels(
    bars.map(({ from }) => from),
    options,
    width,
  );
  const split = Math.round(size.height * 0.62);
  const option = {
    title: [titleAt(titles.volume, 0, palette), titleAt(titles.net, split, palette)],
    grid: [
      { left: LEFT, right: RIGHT, top: 26, height: split - 40 },
      { left: LEFT, right: RIGHT, top: split + 26, bottom: 22 },
    ],
    xAxis: [
      { ...labelledAxis(labels, palette), gridIndex: 0, axisLabel: { show: false } },
      {
        ...labelledAxis(labels, palette),
        gridIndex: 1,
        position: 'bottom',
        axisLine: { onZero: false, lineStyle: { color: palette.line } },
      },
    ],
    yAxis: [
      { ...countAxis(palette), gridIndex: 0 },
      {
        type: 'value',
        gridIndex: 1,
        min: -1,
        max: 1,
        interval: 1,
        axisLabel: { color: palette.text, fontSize: 11, formatter: '{value}' },
        splitLine: { lineStyle: { color: palette.line } },
      },
    ],
    series: [...volumeSeries(bars, palette), ...netSeries(bars, usualNet, palette)],
  };
  return renderSvg(option, size, label);
}

function titleAt(text: string, top: number, palette: WidePalette) {
  return { text, left: 0, top, textStyle: { color: palette.text, fontSize: 12, fontWeight: 500 } };
}

function volumeSeries(bars: readonly TrendChartBar[], palette: WidePalette) {
  const stacked = (['negative', 'neutral', 'positive'] as const).map((sentiment) => ({
    type: 'bar',
    stack: 'mentions',
    silent: true,
    barCategoryGap: '25%',
    barMaxWidth: 26,
    itemStyle: { color: palette[sentiment] },
    emphasis: { disabled: true },
    // Nothing is drawn for none: an empty bar would still be a shape.
    data: bars.map(({ counts }) => counts?.[sentiment] || null),
  }));
  const expected = {
    type: 'line',
    silent: true,
    symbol: 'none',
    lineStyle: { color: palette.usual, width: 1.5, type: [5, 4] },
    emphasis: { disabled: true },
    data: bars.map(({ usual }) => (usual === null ? null : rounded(usual.expected))),
  };
  const usual = bars.map((bar) => bar.usual);
  return [...bandSeries(usual, { name: 'usual', axis: 0, color: palette.band }), ...stacked, expected];
}

function netSeries(bars: readonly TrendChartBar[], usualNet: number | null, palette: WidePalette) {
  const line = {
    type: 'line',
    xAxisIndex: 1,
    yAxisIndex: 1,
    silent: true,
    symbol: 'circle',
    symbolSize: 4,
    itemStyle: { color: palette.usual },
    lineStyle: { color: palette.usual, width: 2 },
    emphasis: { disabled: true },
    data: bars.map(({ net }) => (net === null ? null : rounded(net.estimate))),
    ...(usualNet === null ? {} : { markLine: usualLine(usualNet, palette) }),
  };
  return [
    ...bandSeries(
      bars.map(({ net }) => net),
      { name: 'net', axis: 1, color: palette.band },
    ),
    line,
  ];
}

function usualLine(usualNet: number, palette: WidePalette) {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: palette.usual, width: 1.5, type: [5, 4] },
    data: [{ yAxis: rounded(usualNet) }],
  };
}

/** Digits beyond these cannot be seen, and cost bytes. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
