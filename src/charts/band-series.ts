/**
 * The area between `low` and `high` of each category, as two stacked lines: one that is not seen, and what lies over it.
 *
 * @param axis number of the axes it is drawn on
 */
export function bandSeries(
  bands: readonly ({ low: number; high: number } | null)[],
  { name, axis, color }: { name: string; axis: number; color: string },
) {
  const common = {
    type: 'line',
    stack: name,
    // Beside what lies below 0 as well.
    stackStrategy: 'all',
    xAxisIndex: axis,
    yAxisIndex: axis,
    silent: true,
    symbol: 'none',
    // Behind the bars and lines that it explains.
    z: 1,
    lineStyle: { opacity: 0 },
    emphasis: { disabled: true },
  };
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return [
    { ...common, data: bands.map((band) => band && rounded(band.low)) },
    {
      ...common,
      areaStyle: { color, opacity: 1 },
      data: bands.map((band) => band && rounded(band.high - band.low)),
    },
  ];
}
