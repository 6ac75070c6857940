import type { Clause } from './clauses.ts';
import { DEPARTURE_VALUE, departureBefore } from './departures.ts';
import type { Lexicon } from './lexicon.ts';
import { negationFactor } from './negation.ts';
import type { Vote } from './verdict.ts';
import type { Word } from './words.ts';

/** The words of a clause that speak for or against, the brand's own name excepted; `attention` scales them. */
export function votesOf(
  { words }: Clause,
  attention: number,
  brandWords: ReadonlySet<Word>,
  lexicon: Lexicon,
): Vote[] {
  if (attention === 0) return [];
  const brandAt = words.findIndex((word) => brandWords.has(word));
  const departure = brandAt < 0 ? null : departureBefore(words, brandAt);
  return words.flatMap((word, at) => {
    if (brandWords.has(word)) return [];
    const rated = lexicon.valueOf(word.key);
    const value = word === departure ? DEPARTURE_VALUE : rated === 0 ? 0 : rated * negationFactor(words, at);
    const { text, start, end } = word;
    return value === 0 ? [] : [{ text, start, end, value: value * attention }];
  });
}
