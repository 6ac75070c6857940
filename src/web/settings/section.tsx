import type { Child } from 'hono/jsx';
import { Refusal } from '../components/refusal.tsx';

interface SectionProps {
  /** Id of its heading; also where links lead. */
  id: string;
  title: string;
  /** What is wrong with what was sent; null when nothing is. */
  fault?: string | null;
  children?: Child;
}

/** One matter on a page of the settings. */
export function Section({ id, title, fault = null, children }: SectionProps) {
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Refusal fault={fault} />
      {children}
    </section>
  );
}
