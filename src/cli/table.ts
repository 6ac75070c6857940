import { printable } from './printable.ts';

/** One column of a table for people. Numbers read best on the right. */
export interface Column {
  title: string;
  align?: 'left' | 'right';
}

/**
 * Rows in aligned columns, two spaces apart, each line ended. Control characters become spaces: crawled text must not
 * steer a terminal. Empty when there are no rows.
 */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [columns.map((column) => column.title), ...rows].map((line) => line.map(printable));
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => displayWidth(line[index] ?? ''))));
  return lines
    .map((line) => {
      const cells = columns.map((column, index) => pad(line[index] ?? '', widths[index] ?? 0, column.align));
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

function pad(cell: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(width - displayWidth(cell));
  return align === 'right' ? space + cell : cell + space;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u;

/** Cells that a terminal uses for `text`. */
function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}
