import type { ChartPalette } from './palette.ts';

/** A category axis whose labels are given beforehand; an empty label is a category without one. */
export function labelledAxis(labels: readonly string[], palette: ChartPalette) {
  return {
    type: 'category',
    data: [...labels],
    axisLine: { lineStyle: { color: palette.line } },
    axisTick: { show: false },
    axisLabel: {
      color: palette.text,
      fontSize: 11,
      interval: (index: number) => labels[index] !== '',
      hideOverlap: true,
    },
  };
}

/** An axis of whole counts from 0, with few lines. */
export function countAxis(palette: ChartPalette) {
  return {
    type: 'value',
    minInterval: 1,
    splitNumber: 3,
    axisLabel: { color: palette.text, fontSize: 11 },
    splitLine: { lineStyle: { color: palette.line } },
  };
}
