import type { Child } from 'hono/jsx';

interface EmptyProps {
  title: string;
  /** The one thing to do about it. */
  action?: { label: string; href: string } | undefined;
  children?: Child;
}

/** What stands where nothing is to be shown yet, and what to do about it. */
export function Empty({ title, action, children }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
      {action && (
        <a class="button primary" href={action.href}>
          {action.label}
        </a>
      )}
    </div>
  );
}
