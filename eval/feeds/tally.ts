import { type Agreement, type Aspect, aspects } from './agreement.ts';

/** Of how many feeds a reader agrees with the reference, by what. `all` counts those that agree in everything. */
export type Tally = { feeds: number } & Record<Aspect | 'all', number>;

export function tallyOf(agreements: readonly Agreement[]): Tally {
  const count = (holds: (agreement: Agreement) => boolean) => agreements.filter(holds).length;
  const counts = aspects.map((aspect) => [aspect, count((agreement) => agreement[aspect])] as const);
  return {
    feeds: agreements.length,
    ...(Object.fromEntries(counts) as Record<Aspect, number>),
    all: count((agreement) => aspects.every((aspect) => agreement[aspect])),
  };
}

/** Tallies as lines of a table, in per cent. */
export function tableOf(rows: readonly { label: string; tally: Tally }[]): string {
  const columns = [...aspects, 'all'] as const;
  const share = (tally: Tally, column: Aspect | 'all') =>
    tally.feeds === 0 ? '–' : `${((100 * tally[column]) / tally.feeds).toFixed(1)} %`;
  const cells = [
    ['', 'feeds', ...columns],
    ...rows.map(({ label, tally }) => [
      label,
      String(tally.feeds),
      ...columns.map((column) => share(tally, column)),
    ]),
  ];
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
