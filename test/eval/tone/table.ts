import type { Measures } from './measures.ts';

/** What was reached on some of the specimens. */
export interface Row {
  set: string;
  texts: number;
  emotion: Measures;
  intent: Measures;
}

const columns = ['accuracy', 'macro-F1'];

/** Rows as a Markdown table, shares in per cent, each beside what the most frequent label would reach. */
export function tableOf(rows: readonly Row[]): string {
  const heads = ['emotion', 'intent'].flatMap((kind) => [
    ...columns.map((column) => `${kind} ${column} (majority)`),
    `majority ${kind}`,
  ]);
  const lines = rows.map(({ set, texts, emotion, intent }) =>
    [set, texts, ...cellsOf(emotion), ...cellsOf(intent)].join(' | '),
  );
  const head = ['set', 'texts', ...heads];
  return [head.join(' | '), head.map(() => '---').join(' | '), ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}

function cellsOf({ accuracy, macroF1, majority }: Measures): string[] {
  const percent = (share: number) => (share * 100).toFixed(1);
  return [
    `${percent(accuracy)} (${percent(majority.accuracy)})`,
    `${percent(macroF1)} (${percent(majority.macroF1)})`,
    majority.label,
  ];
}
