import type { Child } from 'hono/jsx';

interface Segment {
  label: Child;
  href: string;
  current: boolean;
  /** Shown small behind the label. */
  count?: string | undefined;
}

interface SegmentsProps {
  /** What is chosen, for those who do not see it. */
  label: string;
  links: readonly Segment[];
}

/** One of a few ways to see the same page (a period, a state): exclusive, side by side. */
export function Segments({ label, links }: SegmentsProps) {
  return (
    <nav class="segments" aria-label={label}>
      {links.map(({ label: words, href, current, count }) => (
        <a href={href} aria-current={current ? 'true' : undefined}>
          {words}
          {count !== undefined && <span class="tally">{count}</span>}
        </a>
      ))}
    </nav>
  );
}
