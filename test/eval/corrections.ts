import { asTaught } from '../../src/analysis/sentiment/personal/as-taught.ts';
import type { BrandModel } from '../../src/analysis/sentiment/personal/brand-model.ts';
import { learn, type SentimentLesson } from '../../src/analysis/sentiment/personal/learn.ts';
import { likeliest, probabilitiesBehind } from '../../src/analysis/sentiment/personal/probabilities.ts';
import { wordsNear } from '../../src/analysis/sentiment/personal/words-near.ts';
import { defaultScorerId, scorerById } from '../../src/analysis/sentiment/registry.ts';
import { type Random, seeded } from '../../src/analysis/sentiment/training/random.ts';
import { syntheticLessons } from '../../src/analysis/sentiment/training/synthetic/index.ts';
import type { Sentiment } from '../../src/core/sentiment.ts';
import { jargonTexts } from './corrections/jargon.ts';
import { measure } from './sentiment/measures.ts';
import { type Answered, readSets } from './sentiment/sets.ts';

/**
 * Measures what a brand learns from corrections: on texts in its own jargon, and on texts that have nothing to do with
 * it, which must not suffer. A person corrects what is wrong, one text after the other, as it is judged by then.
 * Usage: `npm run eval:corrections -- [DATA_DIR]`, where DATA_DIR holds the sets docs/sentiment.md names: a part of each
 * English one is then judged as well.
 */
const AFTER = [0, 10, 30, 100];
const RUNS = 3;

const CONTROLS = ['specimens', 'newsmtsc', 'xlmt_english', 'vader_tweets'];
const MOST_CONTROLS = 350;

const scorer = scorerById(defaultScorerId);
if (scorer === null) throw new Error(`there is no scorer "${defaultScorerId}"`);

interface Case {
  question: Answered;
  judged: Sentiment;
}
const judgedAlone = (questions: readonly Answered[]): Case[] =>
  questions.map((question) => ({ question, judged: scorer.score(question) }));

const sets = await readSets(process.argv[2] ?? null);
const controls = new Map([['customers of others', judgedAlone(customerTexts(seeded(7), 600))]]);
for (const name of CONTROLS) {
  const questions = sets.get(name);
  if (questions !== undefined) controls.set(name, judgedAlone(questions.slice(0, MOST_CONTROLS)));
}
const columns = ['jargon: accuracy', 'jargon: negative recall', ...controls.keys()];
const sums = AFTER.map(() => columns.map(() => 0));
for (let run = 0; run < RUNS; run += 1) {
  const random = seeded(run + 1);
  const stream = judgedAlone(jargonTexts(random, 400, false));
  const heldOut = judgedAlone(jargonTexts(random, 240, true));
  for (const [row, model] of modelsAfter(stream).entries()) {
    const jargon = measured(heldOut, model);
    const others = [...controls.values()].map((cases) => measured(cases, model).accuracy);
    for (const [at, share] of [jargon.accuracy, jargon.negativeRecall ?? 0, ...others].entries())
      (sums[row] as number[])[at] = (sums[row]?.[at] ?? 0) + share / RUNS;
  }
}
const rows = sums.map((shares, at) => [AFTER[at], ...shares.map((share) => (100 * share).toFixed(1))]);
const table = [['corrections', ...columns], ['', ...columns].map(() => '---'), ...rows];
process.stdout.write(`${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);

/** What is known after each number of corrections in `AFTER`. */
function modelsAfter(stream: readonly Case[]): BrandModel[] {
  const lessons: SentimentLesson[] = [];
  const models = [learn([])];
  let model = learn([]);
  for (const { question, judged } of stream) {
    if (models.length === AFTER.length) break;
    if (asTaught(judged, question, model).label === question.label) continue;
    lessons.push({
      words: wordsNear(question).map(({ key }) => key),
      scored: probabilitiesBehind(judged),
      label: question.label,
    });
    model = learn(lessons);
    if (AFTER.includes(lessons.length)) models.push(model);
  }
  while (models.length < AFTER.length) models.push(model);
  return models;
}

function measured(cases: readonly Case[], model: BrandModel) {
  return measure(
    cases.map(({ question, judged }) => asTaught(judged, question, model)),
    cases.map(({ question }) => question.label),
  );
}

/** What customers write of other companies, by the sentences that training uses too: only whether it changes counts. */
function customerTexts(random: Random, count: number): Answered[] {
  return syntheticLessons(random)
    .slice(0, count)
    .map(({ text, targets, label }) => ({
      text,
      label: likeliest(label),
      brand: targets[0] === undefined ? null : text.slice(targets[0].start, targets[0].end),
    }));
}
