import type { Child } from 'hono/jsx';

interface StatProps {
  label: string;
  /** The number as text. */
  value: string;
  /** The mentions or rows behind the number. */
  href?: string | undefined;
  /** Change, interval or unit, small. */
  children?: Child;
}

/** Numbers side by side, each with what it counts. */
export function Stats({ children }: { children?: Child }) {
  return <dl class="stats">{children}</dl>;
}

export function Stat({ label, value, href, children }: StatProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="big">{href === undefined ? value : <a href={href}>{value}</a>}</dd>
      {children && <dd class="meta">{children}</dd>}
    </div>
  );
}
