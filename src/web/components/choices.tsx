import type { Child } from 'hono/jsx';

export interface ChoiceLink {
  label: Child;
  href: string;
  current: boolean;
  /** Shown small behind the label. */
  count?: string | undefined;
}

interface ChoiceLinksProps {
  /** What is chosen, for those who do not see it. */
  label: string;
  links: readonly ChoiceLink[];
}

/** One of a few ways to see the same page (a period, a state): exclusive, side by side. */
export function Segments(props: ChoiceLinksProps) {
  return <ChoiceLinks {...props} kind="segments" />;
}

/** Parts of one place, each a page of its own. */
export function Tabs(props: ChoiceLinksProps) {
  return <ChoiceLinks {...props} kind="tabs" />;
}

/** An order or another lesser choice: plain words. */
export function PlainChoice(props: ChoiceLinksProps) {
  return <ChoiceLinks {...props} kind="links" />;
}

function ChoiceLinks({ label, links, kind }: ChoiceLinksProps & { kind: string }) {
  return (
    <nav class={kind} aria-label={label}>
      {links.map(({ label: words, href, current, count }) => (
        <a href={href} aria-current={current ? 'true' : undefined}>
          {words}
          {count !== undefined && <span class="tally">{count}</span>}
        </a>
      ))}
    </nav>
  );
}
