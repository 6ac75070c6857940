import type { Child } from 'hono/jsx';

interface WideTableProps {
  label: string;
  /** Headings; an empty one is over buttons or links that say themselves what they do. */
  columns: readonly Child[];
  /** Rows. Cells of numbers have the class `number`. */
  children?: Child;
}

/** A table that scrolls in itself where the screen is narrower; the keyboard reaches it too. */
export function WideTable({ label, columns, children }: WideTableProps) {
  return (
    <section class="scroll" aria-label={label} tabindex={0}>
      <table>
        <thead>
          <tr>{columns.map((column) => (column === '' ? <td /> : <th scope="col">{column}</th>))}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
