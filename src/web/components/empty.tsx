import type { Child } from 'hono/jsx';

interface EmptyProps {
  title: string;
  children?: Child;
}

/** What stands where nothing is to be shown yet, and what to do about it. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
