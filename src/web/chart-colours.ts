import type { WidePalette } from '../charts/palette.ts';

/** Charts stand inside the page and take its colours, light and dark, from the stylesheet. */
export const chartColours: WidePalette = {
  negative: 'var(--negative)',
  neutral: 'var(--neutral-fill)',
  positive: 'var(--positive)',
  usual: 'var(--ink)',
  text: 'var(--faint)',
  line: 'var(--line)',
  band: 'var(--band)',
  series: [1, 2, 3, 4, 5].map((number) => `var(--series-${number})`),
};
