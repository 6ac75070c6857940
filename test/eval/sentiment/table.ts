import type { Measures } from './measures.ts';

/** What one judge reached on one set. */
export interface Row extends Measures {
  set: string;
  judge: string;
  texts: number;
  /** Of processor time, so that what else the machine does counts less. */
  textsPerSecond: number;
}

/** Rows as a Markdown table, shares in per cent. */
export function tableOf(rows: readonly Row[]): string {
  const percent = (share: number | null) => (share === null ? '–' : (share * 100).toFixed(1));
  const lines = rows.map((row) =>
    [
      row.set,
      row.judge,
      row.texts,
      percent(row.accuracy),
      percent(row.macroF1),
      percent(row.negativeRecall),
      percent(row.calibrationError),
      Math.round(row.textsPerSecond).toLocaleString('en'),
    ].join(' | '),
  );
  return [
    '| set | scorer | texts | accuracy | macro-F1 | negative recall | calibration error | texts per CPU second |',
    '|---|---|---|---|---|---|---|---|',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}
