import type { Child } from 'hono/jsx';

interface Crumb {
  label: Child;
  href: string;
}

interface PageHeaderProps {
  /** The one `h1` of the page. Crawled or entered text comes in a `<bdi>`. */
  title: Child;
  /** The pages above this one, the highest first. */
  crumbs?: readonly Crumb[];
  /** What the page is for, in a sentence. */
  lead?: Child;
  /** Buttons and links that concern the whole page; at most one of them `primary`. */
  actions?: Child;
  /** Labels and facts below the title. */
  children?: Child;
}

/** The head of every page: where it is, what it is called, what it is for and what can be done. */
export function PageHeader({ title, crumbs = [], lead, actions, children }: PageHeaderProps) {
  return (
    <header class="page-head">
      {crumbs.length > 0 && (
        <p class="crumbs">
          {crumbs.map(({ label, href }) => (
            <a href={href}>{label}</a>
          ))}
        </p>
      )}
      <div class="page-title">
        <h1 dir="auto">{title}</h1>
        {actions && <div class="actions">{actions}</div>}
      </div>
      {children}
      {lead && <p class="lead">{lead}</p>}
    </header>
  );
}
