import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { LRUCache } from 'lru-cache';

/** Width and height in CSS pixels. */
export interface ChartSize {
  width: number;
  height: number;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What only a script that listens to the chart would read: half of what is drawn. */
const forScripts = / (?:ecmeta_\w+|pointer-events|class)="[^"]*"|<style.*?<\/style>|\n/gsu;

/** Drawing takes tens of milliseconds, and most pages are looked at more than once: a drawing has some 20 kB. */
const drawn = new LRUCache<string, string>({ max: 200 });

/**
 * Draws a chart as one `<svg>` element that `label` describes to those who do not see it. Functions in `option` may
 * depend on nothing but its data: what was drawn for the same data is drawn for it again.
 */
export function renderSvg(option: EChartsCoreOption, size: ChartSize, label: string): string {
  const key = JSON.stringify([option, size]);
  const svg = drawn.get(key) ?? draw(option, size);
  drawn.set(key, svg);
  const described = label.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
  return svg.replace('<svg', `<svg role="img" aria-label="${described}"`);
}

function draw(option: EChartsCoreOption, size: ChartSize): string {
  use([BarChart, LineChart, GridComponent, MarkLineComponent, TitleComponent, SVGRenderer]);
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option });
    return chart.renderToSVGString().replace(forScripts, '');
  } finally {
    // A chart that is not disposed keeps a timer, and with it the process.
    chart.dispose();
  }
}
