import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** Width and height in CSS pixels. */
export interface ChartSize {
  width: number;
  height: number;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Draws a chart as one `<svg>` element that `label` describes to those who do not see it. */
export function renderSvg(option: EChartsCoreOption, size: ChartSize, label: string): string {
  use([BarChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer]);
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option });
    const described = label.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
    return chart.renderToSVGString().replace('<svg', `<svg role="img" aria-label="${described}"`);
  } finally {
    // A chart that is not disposed keeps a timer, and with it the process.
    chart.dispose();
  }
}
