import { type Lexicon, lexiconOf } from './lexicon.ts';
import { tensorOf } from './tensor-names.ts';
import type { Weights } from './weight-file.ts';

/**
 * A language's lexicon. Where the language is unknown the lexica of all languages with a model are asked, where there
 * is none of it emoji alone are known.
 */
export function openLexicon(weights: Weights, language: string | null): Lexicon {
  const codes = language === null ? Object.keys(weights.calibration.languages) : [language];
  return lexiconOf(new Map(codes.flatMap((code) => listed(weights, tensorOf.lexicon(code)))));
}

function listed(weights: Weights, name: string): [word: string, value: number][] {
  const values = weights.bytes(`${name}.values`);
  return weights.lines(name).map((word, at) => [word, (values[at] ?? 0) / 10]);
}
