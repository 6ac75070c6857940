import type { Child } from 'hono/jsx';

interface WideTableProps {
  label: string;
  columns: readonly string[];
  /** Rows. */
  children?: Child;
}

/** A table that scrolls in itself where the screen is narrower; the keyboard reaches it too. */
export function WideTable({ label, columns, children }: WideTableProps) {
  return (
    <section class="scroll" aria-label={label} tabindex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
