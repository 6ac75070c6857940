import type { Child } from 'hono/jsx';

interface PanelProps {
  title: Child;
  /** For links that lead here. */
  id?: string;
  /** Links and buttons beside the title. */
  actions?: Child;
  children?: Child;
}

/** A titled part of a page on a ground of its own. */
export function Panel({ title, id, actions, children }: PanelProps) {
  return (
    <section class="panel" id={id}>
      <div class="panel-head">
        <h2>{title}</h2>
        {actions && <div class="actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
