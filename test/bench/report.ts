import { arch, cpus, totalmem } from 'node:os';

/** A column of the table: its title, and its cell for one result. */
export type Column<Result> = [title: string, cell: (result: Result) => string];

/** Prints the machine, a table with a row for each result, and all of it as JSON, with what `more` there is to say. */
export function report<Result>(
  columns: readonly Column<Result>[],
  results: readonly Result[],
  more: Record<string, unknown> = {},
): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? arch()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`;
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  console.log(
    [
      machine,
      '',
      row(columns.map(([title]) => title)),
      row(columns.map((_, index) => (index === 0 ? '---' : '--:'))),
      ...results.map((result) => row(columns.map(([, cell]) => cell(result)))),
      '',
      JSON.stringify({ machine, ...more, results }),
    ].join('\n'),
  );
}
