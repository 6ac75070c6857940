/** A table in GitHub's Markdown. Bars in cells are escaped. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(titles) + line(titles.map(() => '---')) + rows.map(line).join('');
}

/**
 * `text` with what stands between `<!-- generated: name -->` and `<!-- end -->` replaced.
 *
 * @throws when there is no such section
 */
export function replaceSection(text: string, name: string, content: string): string {
  const open = `<!-- generated: ${name} -->\n`;
  const start = text.indexOf(open);
  const end = text.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) throw new Error(`there is no section "${name}"`);
  return `${text.slice(0, start + open.length)}\n${content.trim()}\n\n${text.slice(end)}`;
}
