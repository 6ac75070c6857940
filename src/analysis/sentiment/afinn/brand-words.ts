import type { Span } from '../../../core/sentiment.ts';
import type { Sentence } from './clauses.ts';
import type { Word } from './words.ts';

/** The words of `sentences` that overlap one of `spans`; both are in order of appearance. */
export function brandWordsIn(sentences: readonly Sentence[], spans: readonly Span[]): Set<Word> {
  const found = new Set<Word>();
  let next = 0;
  for (const word of sentences.flat().flatMap((clause) => clause.words)) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    if ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) found.add(word);
  }
  return found;
}
