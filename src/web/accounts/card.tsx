import type { Child } from 'hono/jsx';
import { Refusal } from '../components/refusal.tsx';

interface CardProps {
  title: string;
  /** What is wrong with what was sent; null when nothing is. */
  fault?: string | null;
  children?: Child;
}

/** One question to somebody who is not signed in yet, in the middle of the page. */
export function Card({ title, fault = null, children }: CardProps) {
  return (
    <section class="door" aria-labelledby="door">
      <h1 id="door">{title}</h1>
      <Refusal fault={fault} />
      {children}
    </section>
  );
}
