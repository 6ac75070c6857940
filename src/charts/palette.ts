/** Colours of a chart. Any CSS colour; custom properties where the chart stands inside a page that defines them. */
export interface ChartPalette {
  negative: string;
  neutral: string;
  positive: string;
  /** What is usual. */
  usual: string;
  text: string;
  line: string;
}

/** Colours of charts that compare. */
export interface WidePalette extends ChartPalette {
  /** Behind what is usual, or where a number may lie. */
  band: string;
  /** One for each thing compared, five at least. */
  series: readonly string[];
}
