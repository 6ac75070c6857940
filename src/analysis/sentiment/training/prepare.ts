import type { Lexicon } from '../earshot/lexicon.ts';
import { tensorOf } from '../earshot/models.ts';
import type { Token } from '../earshot/token.ts';
import { tokensOf } from '../earshot/tokens.ts';
import { vocabularyOf } from '../earshot/vocabulary.ts';
import { type ChosenVocabulary, chooseVocabulary } from './choose-vocabulary.ts';
import { type Judged, modelledLanguages } from './corpus.ts';
import { encodeForLinear } from './encode-linear.ts';
import { encodeForNet } from './encode-net.ts';
import { type Lesson, lessonsFrom } from './lesson.ts';
import type { Lexica, Values } from './lexica.ts';
import { seeded } from './random.ts';
import { writeArrays } from './raw-arrays.ts';
import { syntheticLessons } from './synthetic/index.ts';

/** How many buckets n-grams are hashed to: in English, in all languages together, in one language. */
const buckets = { english: 2 ** 18, joint: 2 ** 17, language: 2 ** 15 } as const;

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
  const lessons = [...lessonsFrom(corpus, random), ...syntheticLessons(random)];
  const texts = lessons.map(({ text, targets }) => tokensOf(text, targets));
  const chosen = chooseVocabulary(texts, vectors, lexica);
  const english = vocabularyOf(chosen.words, chosen.first, chosen.second);
  await writeArrays(folder, {
    vectors: chosen.vectors,
    ...encodeForNet(texts, chosen.words, english),
    ...answers(lessons),
  });

  await writeLinear(
    folder,
    tensorOf.english,
    buckets.english,
    lessons,
    texts.map((tokens) => ({ tokens, lexicon: english, isEnglish: true })),
  );
  const tweets = foreignTweets(corpus, lexica, english);
  await writeLinear(
    folder,
    tensorOf.joint,
    buckets.joint,
    tweets.map(({ lesson }) => lesson),
    tweets,
  );
  const linear = new Map<string, number>([
    [tensorOf.english, 1e-5],
    [tensorOf.joint, 3e-5],
  ]);
  for (const code of modelledLanguages.filter((code) => code !== 'en')) {
    const own = tweets.filter(({ language }) => language === code);
    await writeLinear(
      folder,
      tensorOf.language(code),
      buckets.language,
      own.map(({ lesson }) => lesson),
      own,
    );
    linear.set(tensorOf.language(code), 1e-4);
  }
  return { vocabulary: chosen, linear };
}

/** Tweets of all languages, English too, as a model sees them that knows no language. */
function foreignTweets(corpus: readonly Judged[], lexica: Lexica, english: Lexicon) {
  return corpus
    .filter(({ set, isForDevelopment }) => set.startsWith('xlmt_') && !isForDevelopment)
    .map(({ text, label, language, set }) => ({
      language,
      tokens: tokensOf(text, []),
      lexicon: lexiconOf(lexica.translated.get(language)) ?? english,
      isEnglish: false,
      lesson: {
        label: [
          Number(label === 'negative'),
          Number(label === 'neutral'),
          Number(label === 'positive'),
        ] as const,
        set,
        weight: 1,
      },
    }));
}

function lexiconOf(values: Values | undefined): Lexicon | null {
  return values === undefined ? null : { first: (key) => values.get(key) ?? 0, second: () => 0 };
}

type Answer = Pick<Lesson, 'label' | 'set' | 'weight'>;

function answers(lessons: readonly Answer[]) {
  const sets = [...new Set(lessons.map(({ set }) => set))];
  return {
    labels: Float32Array.from(lessons.flatMap(({ label }) => [...label])),
    weights: Float32Array.from(lessons, ({ weight }) => weight),
    sets: Int32Array.from(lessons, ({ set }) => sets.indexOf(set)),
  };
}

async function writeLinear(
  folder: string,
  name: string,
  size: number,
  lessons: readonly Answer[],
  rows: readonly { tokens: readonly Token[]; lexicon: Lexicon; isEnglish: boolean }[],
): Promise<void> {
  const arrays = { ...encodeForLinear(rows, size), ...answers(lessons) };
  await writeArrays(
    folder,
    Object.fromEntries(Object.entries(arrays).map(([part, numbers]) => [`${name}-${part}`, numbers])),
  );
}
