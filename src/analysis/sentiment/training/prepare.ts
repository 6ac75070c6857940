import { tensorOf } from '../earshot/tensor-names.ts';
import { tokensOf } from '../earshot/tokens.ts';
import { vocabularyOf } from '../earshot/vocabulary.ts';
import { type ChosenVocabulary, chooseVocabulary } from './choose-vocabulary.ts';
import type { Judged } from './corpus.ts';
import { encodeForNet } from './encode-net.ts';
import { lessonsFrom } from './lesson.ts';
import type { Lexica } from './lexica.ts';
import { pairedUp } from './pair-up.ts';
import { prepareForeign } from './prepare-foreign.ts';
import { seeded } from './random.ts';
import { writeArrays } from './raw-arrays.ts';
import { syntheticLessons } from './synthetic/index.ts';
import { answers, writeLinear } from './write-linear.ts';

const BUCKETS = 2 ** 18;
const PENALTY = 1e-5;

interface Material {
  corpus: readonly Judged[];
  lexica: Lexica;
  vectors: ReadonlyMap<string, Float32Array>;
}

/**
 * Writes into `folder` what the Python side learns from: arrays of the net, and `<name>-…` of each linear model.
 * Gives the vocabulary, and the linear models' names and penalties.
 */
export async function prepare(
  { corpus, lexica, vectors }: Material,
  folder: string,
  seed: number,
): Promise<{ vocabulary: ChosenVocabulary; linear: Map<string, number> }> {
  const random = seeded(seed);
  const judged = lessonsFrom(corpus, random);
  const lessons = [...judged, ...pairedUp(judged, random), ...syntheticLessons(random)];
  const rows = lessons.map((lesson) => ({ lesson, tokens: tokensOf(lesson.text, lesson.targets) }));
  const texts = rows.map(({ tokens }) => tokens);
  const vocabulary = chooseVocabulary(texts, vectors, lexica);
  const english = vocabularyOf(vocabulary.words, vocabulary.first, vocabulary.second);
  await writeArrays(folder, {
    vectors: vocabulary.vectors,
    ...encodeForNet(texts, vocabulary.words, english),
    ...answers(lessons),
  });
  await writeLinear(
    folder,
    tensorOf.english,
    BUCKETS,
    rows.map((row) => ({ ...row, lexicon: english, isEnglish: true })),
  );
  const foreign = await prepareForeign(corpus, lexica, english, folder, random);
  return { vocabulary, linear: new Map([[tensorOf.english, PENALTY], ...foreign]) };
}
