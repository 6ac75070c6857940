import type { Evidence, Sentiment } from '../../../core/sentiment.ts';
import type { ScorerInput } from '../scorer.ts';
import { type BrandModel, shareOf, shiftBy } from './brand-model.ts';
import { likeliest, type PerLabel, probabilitiesBehind, softmax } from './probabilities.ts';
import { type WordNear, wordsNear } from './words-near.ts';

/** Words that moved the verdict by less are not named. */
const NAMED = 0.05;
const MOST_NAMED = 5;

/**
 * A scorer's judgement as the brand's corrections would have it. Words that people's corrections were about move it, by a
 * bounded amount, and are named as evidence of that. Stars outrank words, and are left as they are; a text without a
 * learnt word comes back untouched.
 */
export function asTaught(judged: Sentiment, input: ScorerInput, model: BrandModel): Sentiment {
  if (typeof input.rating === 'number' || model.weights.size === 0) return judged;
  const words = wordsNear(input);
  const shift = shiftBy(
    model,
    words.map(({ key }) => key),
  );
  if (shift.every((by) => by === 0)) return judged;
  const before = probabilitiesBehind(judged);
  const logits = before.map((p, at) => Math.log(p) + (shift[at] ?? 0)) as unknown as PerLabel;
  const after = softmax(logits);
  const [negative, , positive] = after;
  const isSame = likeliest(after) === likeliest(before);
  const label = isSame ? judged.label : likeliest(after);
  return {
    ...judged,
    label,
    score: withSignOf(label, positive - negative),
    confidence: Math.max(...after),
    evidence: evidenceOf(judged.evidence, learntOf(words, model, input.text), 1 - after[1]),
  };
}

/** A label other than neutral has the score's sign, also where rounding would not have it so. */
function withSignOf(label: Sentiment['label'], score: number): number {
  if (label === 'negative') return Math.min(score, -Number.EPSILON);
  return label === 'positive' ? Math.max(score, Number.EPSILON) : score;
}

/** The words that moved it most, by how much they moved positive against negative. */
function learntOf(words: readonly WordNear[], { weights }: BrandModel, text: string): Evidence[] {
  const share = shareOf(words);
  return words
    .flatMap(({ key, start, end }) => {
      const [negative = 0, , positive = 0] = weights.get(key) ?? [];
      const weight = share * (positive - negative);
      return Math.abs(weight) < NAMED ? [] : [{ text: text.slice(start, end), start, end, weight }];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_NAMED);
}

/** Both lists in the order of the text, each place once, with weights that are together at most `polarity`. */
function evidenceOf(scored: readonly Evidence[], learnt: readonly Evidence[], polarity: number): Evidence[] {
  const apart = learnt.filter(
    (word, at) => !learnt.slice(0, at).some(({ start, end }) => start < word.end && word.start < end),
  );
  const rest = scored.filter((word) => !apart.some(({ start, end }) => start < word.end && word.start < end));
  const all = [...apart, ...rest].sort((a, b) => a.start - b.start);
  const total = all.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  const shrink = total > polarity ? polarity / total : 1;
  return all.map((word) => ({ ...word, weight: word.weight * shrink }));
}
