import type { Sentence } from './clauses.ts';
import type { Word } from './words.ts';

const LEAST_FOR_TITLE_CASE = 0.6;

/**
 * Words of a sentence that are probably somebody else's name: capitalised inside the sentence and not part of the
 * brand. In a headline in title case, where everything is capitalised, nothing can be told and none is returned.
 */
export function otherNames(sentence: Sentence, brandWords: ReadonlySet<Word>): Set<Word> {
  const words = sentence.flatMap((clause) => clause.words).slice(1);
  const long = words.filter((word) => word.text.length > 3);
  const inTitleCase = long.filter(isCapitalised).length >= LEAST_FOR_TITLE_CASE * long.length;
  if (inTitleCase && long.length > 2) return new Set();
  return new Set(
    words.filter((word) => isCapitalised(word) && !brandWords.has(word) && !/^I\b/.test(word.text)),
  );
}

function isCapitalised(word: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word.text);
}
