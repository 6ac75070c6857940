/** `part` of `whole` in per cent, as a table prints it. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Rows as lines of a table under the names of their columns: the first column to the left, the others to the right. */
export function tableOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const cellOf = (text: string, at: number) => {
    const width = widths[at] ?? 0;
    return at === 0 ? text.padEnd(width) : text.padStart(width);
  };
  return lines.map((line) => line.map(cellOf).join('  ')).join('\n');
}
