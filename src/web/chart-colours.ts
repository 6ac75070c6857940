import type { ChartPalette } from '../charts/palette.ts';

/** Charts stand inside the page and take its colours, light and dark, from the stylesheet. */
export const chartColours: ChartPalette = {
  negative: 'var(--negative)',
  neutral: 'var(--neutral-fill)',
  positive: 'var(--positive)',
  usual: 'var(--ink)',
  text: 'var(--faint)',
  line: 'var(--line)',
};
