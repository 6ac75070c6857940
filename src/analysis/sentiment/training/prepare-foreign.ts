import { type Lexicon, lexiconOf } from '../earshot/lexicon.ts';
import { tensorOf } from '../earshot/tensor-names.ts';
import { tokensOf } from '../earshot/tokens.ts';
import { type Judged, modelledLanguages } from './corpus.ts';
import { labelOf } from './lesson.ts';
import type { Lexica } from './lexica.ts';
import type { Random } from './random.ts';
import { type ForeignLesson, foreignLessons } from './synthetic/foreign.ts';
import { writeLinear } from './write-linear.ts';

/** How many buckets n-grams are hashed to: in all languages together, in one language. */
const buckets = { joint: 2 ** 17, language: 2 ** 15 } as const;
/** Penalties that keep weights small, of L2 kind. */
const penalties = { joint: 1e-4, language: 3e-4 } as const;

/** Writes what the models of other languages learn from, English among them. Gives their names and penalties. */
export async function prepareForeign(
  corpus: readonly Judged[],
  { translated }: Lexica,
  english: Lexicon,
  folder: string,
  random: Random,
): Promise<Map<string, number>> {
  const lexica = new Map([...translated].map(([language, values]) => [language, lexiconOf(values)]));
  const rows = [...tweets(corpus), ...foreignLessons(random)].map((lesson) => ({
    lesson,
    tokens: tokensOf(lesson.text, lesson.targets),
    lexicon: lexica.get(lesson.language) ?? english,
    isEnglish: false,
  }));
  await writeLinear(folder, tensorOf.joint, buckets.joint, rows);
  const found = new Map<string, number>([[tensorOf.joint, penalties.joint]]);
  for (const code of modelledLanguages.filter((code) => code !== 'en')) {
    const own = rows.filter(({ lesson }) => lesson.language === code);
    await writeLinear(folder, tensorOf.language(code), buckets.language, own);
    found.set(tensorOf.language(code), penalties.language);
  }
  return found;
}

function tweets(corpus: readonly Judged[]): ForeignLesson[] {
  return corpus
    .filter(({ set, isForDevelopment }) => set.startsWith('xlmt_') && !isForDevelopment)
    .map((judged) => ({ ...judged, label: labelOf(judged), weight: 1 }));
}
