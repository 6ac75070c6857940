import type { Lexicon } from '../earshot/lexicon.ts';
import type { Token } from '../earshot/token.ts';
import { encodeForLinear } from './encode-linear.ts';
import type { Lesson } from './lesson.ts';
import { writeArrays } from './raw-arrays.ts';

interface Row {
  lesson: Pick<Lesson, 'label' | 'set' | 'weight'>;
  tokens: readonly Token[];
  lexicon: Lexicon;
  isEnglish: boolean;
}

/** Writes what the linear model `name` learns from, as `name-…` files. */
export async function writeLinear(
  folder: string,
  name: string,
  buckets: number,
  rows: readonly Row[],
): Promise<void> {
  const arrays = { ...encodeForLinear(rows, buckets), ...answers(rows.map(({ lesson }) => lesson)) };
  await writeArrays(
    folder,
    Object.fromEntries(Object.entries(arrays).map(([part, numbers]) => [`${name}-${part}`, numbers])),
  );
}

/** Labels, weights and numbers of sets. */
export function answers(lessons: readonly Pick<Lesson, 'label' | 'set' | 'weight'>[]) {
  const sets = [...new Set(lessons.map(({ set }) => set))];
  return {
    labels: Float32Array.from(lessons.flatMap(({ label }) => [...label])),
    weights: Float32Array.from(lessons, ({ weight }) => weight),
    sets: Int32Array.from(lessons, ({ set }) => sets.indexOf(set)),
  };
}
