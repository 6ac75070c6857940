import { countAxis, labelledAxis } from './axes.ts';
import type { WidePalette } from './palette.ts';
import { type ChartSize, renderSvg } from './render-svg.ts';
import { barLabels, type ChartTimes } from './time-labels.ts';

export interface ChartLine {
  /** One for each time; null where nothing is known. */
  values: readonly (number | null)[];
}

export interface LineChartOptions extends ChartTimes {
  /** Beginnings of the spans, or moments. */
  times: readonly Date[];
  palette: WidePalette;
  size: ChartSize;
  /** What the chart shows, in a sentence. */
  label: string;
  /** Whether a value holds until the next one, as counts that grow do. */
  steps?: boolean;
}

/** How lines are told apart where colours are not. */
const dashes = ['solid', [6, 3], [2, 3], [10, 3, 2, 3], [12, 4]] as const;

/** Counts over time, a line for each thing that is compared, in the order of the palette's colours. */
export function lineChart(lines: readonly ChartLine[], options: LineChartOptions): string {
  const { times, palette, size, label, steps = false } = options;
  const option = {
    grid: { left: 40, right: 10, top: 12, bottom: 24 },
    xAxis: { ...labelledAxis(barLabels(times, options, size.width - 50), palette), boundaryGap: false },
    yAxis: countAxis(palette),
    series: lines.map(({ values }, index) => ({
      type: 'line',
      silent: true,
      symbol: 'none',
      step: steps ? 'end' : false,
      lineStyle: {
        color: palette.series[index % palette.series.length],
        width: 2.5,
        type: dashes[index % dashes.length],
      },
      emphasis: { disabled: true },
      data: [...values],
    })),
  };
  return renderSvg(option, size, label);
}
