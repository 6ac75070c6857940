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
