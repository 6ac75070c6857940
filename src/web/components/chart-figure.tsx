import type { Child } from 'hono/jsx';

interface ChartFigureProps {
  /** SVG drawn by `src/charts`. */
  wide: string;
  /** The same for narrow screens; the wide one serves where there is none. */
  narrow?: string;
  caption: Child;
  /** The numbers as a table. */
  children?: Child;
}

/** A chart, what it shows in words, and its numbers for those who want or need to read them. */
export function ChartFigure({ wide, narrow, caption, children }: ChartFigureProps) {
  return (
    <figure class="chart">
      <div class={narrow === undefined ? undefined : 'on-wide'} dangerouslySetInnerHTML={{ __html: wide }} />
      {narrow !== undefined && <div class="on-narrow" dangerouslySetInnerHTML={{ __html: narrow }} />}
      <figcaption>{caption}</figcaption>
      {children}
    </figure>
  );
}
