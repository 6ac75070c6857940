import type { Clause, Link, Sentence } from './clauses.ts';
import { otherNames } from './other-names.ts';
import type { Word } from './words.ts';

/** How much of a clause's sentiment carries over to its neighbour. */
const carry: Record<Link, number> = { plain: 0.6, contrast: 0.2, than: 0 };
/** "Globex is better than Acme": the comparison's sentiment, seen from behind `than`. */
const COMPARED = -0.8;
const FOLLOW_ON = 0.6;

const pronouns = new Set("it it's its they them their they're this that these those".split(' '));
const comparatives = new Set(['better', 'worse', 'more', 'less']);

/**
 * How much each clause says about the brand, in [−1, 1]: 1 where the brand stands, less in neighbouring clauses of the
 * sentence, nothing beyond somebody else's name, less in following sentences that speak of it by pronoun.
 * Clauses that are absent from the map say nothing.
 */
export function attention(
  sentences: readonly Sentence[],
  brandWords: ReadonlySet<Word>,
): Map<Clause, number> {
  const weights = new Map<Clause, number>();
  const isBrand = (word: Word) => brandWords.has(word);
  let followed = 0;
  for (const sentence of sentences) {
    const names = otherNames(sentence, brandWords);
    if (sentence.some((clause) => clause.words.some(isBrand))) {
      spread(sentence, brandWords, names, weights);
      followed = FOLLOW_ON;
    } else if (followed > 0 && names.size === 0 && speaksByPronoun(sentence)) {
      for (const clause of sentence) weights.set(clause, followed);
      followed *= FOLLOW_ON;
    } else {
      followed = 0;
    }
  }
  return weights;
}

function speaksByPronoun(sentence: Sentence): boolean {
  return sentence.some((clause) => clause.words.some((word) => pronouns.has(word.key)));
}

/** Walks the sentence both ways from the brand, then reads comparisons with it. */
function spread(
  sentence: Sentence,
  brandWords: ReadonlySet<Word>,
  names: ReadonlySet<Word>,
  weights: Map<Clause, number>,
): void {
  const isBrand = (word: Word) => brandWords.has(word);
  const isName = (word: Word) => names.has(word);
  let reached = 0;
  for (const clause of sentence) {
    const beyond = clause.words.slice(clause.words.findLastIndex(isBrand) + 1);
    reached = reach(clause, beyond, reached * carry[clause.link]);
  }
  reached = 0;
  for (const clause of sentence.toReversed()) {
    const brandAt = clause.words.findIndex(isBrand);
    const beyond = brandAt < 0 ? clause.words : clause.words.slice(0, brandAt);
    reached = reach(clause, beyond, reached) * carry[clause.link];
  }
  for (const [i, clause] of sentence.entries()) {
    const before = sentence[i - 1];
    const isComparison = clause.link === 'than' && before?.words.some((word) => comparatives.has(word.key));
    if (before !== undefined && isComparison && weights.get(clause) === 1 && weights.get(before) !== 1) {
      weights.set(before, COMPARED);
    }
  }

  /** Gives a clause its weight and says what is left beyond it. */
  function reach(clause: Clause, beyond: readonly Word[], carried: number): number {
    const holdsBrand = beyond.length < clause.words.length;
    const blocked = beyond.some(isName);
    const weight = holdsBrand ? 1 : blocked ? 0 : carried;
    if (weight > (weights.get(clause) ?? 0)) weights.set(clause, weight);
    return blocked ? 0 : weight;
  }
}
