import { parseArgs } from 'node:util';
import { findNames } from '../../src/analysis/match/find-names.ts';
import { defaultScorerId, scorerById } from '../../src/analysis/sentiment/registry.ts';
import { toneOf } from '../../src/analysis/tone/tone-of.ts';
import { confusions, measure } from './tone/measures.ts';
import { readSpecimens, type Specimen, type Tone } from './tone/read-specimens.ts';
import { type Row, tableOf } from './tone/table.ts';

/**
 * Measures how well emotion and intent toward a brand are told, on texts that were written without regard to the cues.
 * Usage: `npm run eval:tone -- [--json] [--wrong]`, where `--wrong` also lists what went wrong in `dev`: what went
 * wrong in `held` stays unread, so that it keeps telling how well cues carry over.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, wrong: { type: 'boolean', default: false } },
});

type Judged = Specimen & { got: Tone };

const scorer = scorerById(defaultScorerId);
if (scorer === null) throw new Error(`no scorer ${defaultScorerId}`);
const judged: Judged[] = (await readSpecimens()).map((specimen) => {
  const { text, brand, language } = specimen;
  const { score } = scorer.score({ text, brand, language });
  const { emotion, intent } = toneOf(text, findNames(text, [brand]), language, score);
  return { ...specimen, got: { emotion: emotion ?? 'none', intent: intent ?? 'none' } };
});

const languages = [...new Set(judged.map(({ language }) => language))];
const rows = (['dev', 'held'] as const).flatMap((split) => {
  const all = judged.filter((each) => each.split === split);
  const row = (set: string, some: Judged[]): Row => ({
    set: `${split}, ${set}`,
    texts: some.length,
    emotion: measure(verdicts(some, 'emotion')),
    intent: measure(verdicts(some, 'intent')),
  });
  return [
    ...languages.map((name) =>
      row(
        name,
        all.filter(({ language }) => language === name),
      ),
    ),
    row('all', all),
  ];
});
const confused = (['emotion', 'intent'] as const)
  .flatMap((kind) => confusions(verdicts(judged, kind)).map(([pair, count]) => ({ kind, pair, count })))
  .sort((one, other) => other.count - one.count)
  .slice(0, 5);

if (values.json) process.stdout.write(`${JSON.stringify({ rows, confused })}\n`);
else {
  const pairs = confused.map(({ kind, pair, count }) => `- ${kind} ${pair}: ${count}`);
  process.stdout.write(`${tableOf(rows)}\n\nMost confused, expected → got:\n${pairs.join('\n')}\n`);
  if (values.wrong) process.stdout.write(`\nWrong in dev:\n${wrongInDev().join('\n')}\n`);
}

function verdicts(some: readonly Judged[], kind: keyof Tone) {
  return some.map(({ tone, got }) => ({ expected: tone[kind], got: got[kind] }));
}

function wrongInDev(): string[] {
  return judged.flatMap(({ split, language, brand, text, tone, got }) => {
    if (split === 'held') return [];
    const wrong = (['emotion', 'intent'] as const).filter((kind) => tone[kind] !== got[kind]);
    if (wrong.length === 0) return [];
    const told = wrong.map((kind) => `${kind} ${tone[kind]} → ${got[kind]}`).join(', ');
    return [`- ${language}, ${told}: [${brand}] ${text}`];
  });
}
