import type { PerLabel } from './probabilities.ts';

/** What words mean where a brand is spoken of: how much each moves the log-odds of each label. */
export interface BrandModel {
  weights: ReadonlyMap<string, PerLabel>;
  /** How many corrections it was learnt from. */
  lessons: number;
}

/** The model as JSON holds it; words are values, never keys: they were crawled. */
export type StoredWeights = readonly (readonly [word: string, ...weights: PerLabel])[];

/** How much words may move the log-odds between two labels, all together: e⁴, from the least there is (2 %) to a half. */
export const MOST_SHIFT = 4;

/** What each of a text's words counts: a long text says no more than a short one. */
export function shareOf(words: readonly unknown[]): number {
  return 1 / Math.sqrt(Math.max(words.length, 1));
}

/**
 * How far the words move the three log-probabilities: the sum of their weights, shrunk as a whole so that no two labels
 * come further than {@link MOST_SHIFT} apart.
 */
export function shiftBy({ weights }: BrandModel, keys: readonly string[]): PerLabel {
  const share = shareOf(keys);
  const sum: [number, number, number] = [0, 0, 0];
  for (const key of keys) {
    const [negative, neutral, positive] = weights.get(key) ?? [0, 0, 0];
    sum[0] += negative * share;
    sum[1] += neutral * share;
    sum[2] += positive * share;
  }
  const span = Math.max(...sum) - Math.min(...sum);
  const shrink = span > MOST_SHIFT ? MOST_SHIFT / span : 1;
  return [sum[0] * shrink, sum[1] * shrink, sum[2] * shrink];
}

/** @returns the weights in the order of their words, to four digits: the same model gives the same JSON */
export function storedWeights({ weights }: BrandModel): StoredWeights {
  const rounded = (weight: number) => Math.round(weight * 1e4) / 1e4;
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, [a, b, c]]) => [word, rounded(a), rounded(b), rounded(c)]);
}

/** The model that {@link storedWeights} wrote. */
export function openModel(stored: StoredWeights, lessons: number): BrandModel {
  return { weights: new Map(stored.map(([word, ...weights]) => [word, weights])), lessons };
}
