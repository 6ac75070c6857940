import type { Evidence } from '../../../core/sentiment.ts';
import type { Token } from './token.ts';

/** A token and how much it pulls towards positive. */
export interface Pull {
  token: Token;
  pull: number;
}

const MOST = 8;
/** Of the strongest word's pull, what a word must have to be named. */
const LEAST = 0.2;

/**
 * The words that decided, in order: those that pull hardest, stop words, names of the target and bare signs left out.
 * Weights share out `polarity` (the probability of not being neutral) by pull, over all words, also unnamed ones.
 */
export function evidenceOf(text: string, pulls: readonly Pull[], polarity: number): Evidence[] {
  const speaking = merged(pulls.filter(({ token }) => token.word.decides));
  const total = speaking.reduce((sum, { pull }) => sum + Math.abs(pull), 0);
  const strongest = speaking.toSorted((a, b) => Math.abs(b.pull) - Math.abs(a.pull)).slice(0, MOST);
  const least = Math.abs(strongest[0]?.pull ?? 0) * LEAST;
  return strongest
    .filter(({ pull }) => Math.abs(pull) > 0 && Math.abs(pull) >= least)
    .sort((a, b) => a.token.start - b.token.start)
    .map(({ token: { start, end }, pull }) => ({
      text: text.slice(start, end),
      start,
      end,
      weight: (pull / total) * polarity,
    }));
}

/** A word that was read more than once pulls with all its pulls together. */
function merged(pulls: readonly Pull[]): Pull[] {
  const byPlace = new Map<number, Pull>();
  for (const { token, pull } of pulls) {
    byPlace.set(token.start, { token, pull: (byPlace.get(token.start)?.pull ?? 0) + pull });
  }
  return [...byPlace.values()];
}
