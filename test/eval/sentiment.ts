import { parseArgs } from 'node:util';
import { judges } from './sentiment/judges.ts';
import { mean, measure } from './sentiment/measures.ts';
import { readSets } from './sentiment/sets.ts';
import { type Row, tableOf } from './sentiment/table.ts';

/**
 * Measures how well scorers tell what people said of texts kept out of training, beside two lexicons.
 * Usage: `npm run eval:sentiment -- [--json] [DATA_DIR]`, where DATA_DIR holds the sets docs/sentiment.md names;
 * without it only our own specimens are judged.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});

const sets = await readSets(positionals[0] ?? null);
const rows: Row[] = [];
for (const [set, questions] of sets)
  for (const [judge, answer] of Object.entries(judges)) {
    for (const question of questions.slice(0, 200)) answer(question);
    const before = process.cpuUsage();
    const answers = questions.map(answer);
    const { user, system } = process.cpuUsage(before);
    const textsPerSecond = (1e6 * questions.length) / (user + system);
    const measures = measure(
      answers,
      questions.map(({ label }) => label),
    );
    rows.push({ set, judge, texts: questions.length, textsPerSecond, ...measures });
  }

const core = ['mams', 'newsmtsc', 'sentfin', 'xlmt_english'];
for (const judge of Object.keys(judges)) {
  const found = rows.filter((row) => row.judge === judge && core.includes(row.set));
  if (found.length < core.length) continue;
  const over = (of: (row: Row) => number | null) => mean(found.map((row) => of(row) ?? 0));
  rows.push({
    set: `mean of ${core.join(', ')}`,
    judge,
    texts: found.reduce((sum, { texts }) => sum + texts, 0),
    accuracy: over((row) => row.accuracy),
    macroF1: over((row) => row.macroF1),
    negativeRecall: over((row) => row.negativeRecall),
    calibrationError: found.some((row) => row.calibrationError === null)
      ? null
      : over((row) => row.calibrationError),
    textsPerSecond: over((row) => row.textsPerSecond),
  });
}
process.stdout.write(values.json ? `${JSON.stringify(rows)}\n` : `${tableOf(rows)}\n`);
