import { LEXICAL_FEATURES } from '../earshot/lexical-features.ts';
import { tensorOf } from '../earshot/tensor-names.ts';
import type { ChosenVocabulary } from './choose-vocabulary.ts';
import type { Lexica, Values } from './lexica.ts';
import { quantiseColumns, quantiseRows } from './quantise.ts';
import { readFloats } from './raw-arrays.ts';
import { DIMENSIONS } from './vectors.ts';
import type { Tensors } from './write-weight-file.ts';

/** Small tensors of the net, kept as they are. */
const small =
  `convolution.weight convolution.bias near.weight attention.weight attention.bias attention_near.weight
  hidden.weight hidden.bias output.weight output.bias`.split(/\s+/);

/** What the Python side learned, in `folder`, and what the lexica say, as a weight file holds it. */
export async function collectTensors(
  folder: string,
  { words, first, second }: ChosenVocabulary,
  linear: readonly string[],
  lexica: Lexica,
): Promise<Tensors> {
  const tables = {
    words: await readFloats(folder, 'net-words.weight'),
    parts: await readFloats(folder, 'net-parts.weight'),
  };
  const kept = small.map(async (name) => [name, await readFloats(folder, `net-${name}`)] as const);
  const emoji = new Map([...lexica.afinn].filter(([word]) => !/^[\p{L}\p{N}]/u.test(word)));
  return {
    vocabulary: words,
    'vocabulary.first': first,
    'vocabulary.second': second,
    ...named('words', quantiseRows(tables.words, DIMENSIONS)),
    ...named('parts', quantiseRows(tables.parts, DIMENSIONS)),
    ...Object.fromEntries(await Promise.all(kept)),
    ...Object.assign({}, ...(await Promise.all(linear.map((name) => linearTensors(folder, name))))),
    ...lexiconTensors('emoji', emoji),
    ...Object.assign({}, ...[...lexica.translated].map(([code, values]) => lexiconTensors(code, values))),
  };
}

async function linearTensors(folder: string, name: string): Promise<Tensors> {
  const table = await readFloats(folder, `${name}-table`);
  const hashed = table.length - LEXICAL_FEATURES * 3;
  return {
    ...named(name, quantiseColumns(table.subarray(0, hashed), 3)),
    [`${name}.lexical`]: table.slice(hashed),
    [`${name}.bias`]: await readFloats(folder, `${name}-bias`),
  };
}

function lexiconTensors(code: string, values: Values): Tensors {
  return {
    [tensorOf.lexicon(code)]: [...values.keys()],
    [`${tensorOf.lexicon(code)}.values`]: Int8Array.from(values.values(), (value) => Math.round(value * 10)),
  };
}

function named(name: string, { table, scales }: { table: Int8Array; scales: Float32Array }): Tensors {
  return { [`${name}.table`]: table, [`${name}.scales`]: scales };
}
