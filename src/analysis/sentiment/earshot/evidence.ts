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
  const speaking = merged(pulls);
  let total = 0;
  for (const { pull } of speaking) total += Math.abs(pull);
  const strongest = strongestOf(speaking);
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

/** A word that was read more than once pulls with all its pulls together; words that do not decide are left out. */
function merged(pulls: readonly Pull[]): Pull[] {
  const byPlace = new Map<number, Pull>();
  for (const { token, pull } of pulls) {
    if (!token.word.decides) continue;
    const before = byPlace.get(token.start);
    if (before === undefined) byPlace.set(token.start, { token, pull });
    else before.pull += pull;
  }
  return [...byPlace.values()];
}

/** Those that pull hardest, the hardest first, of equals the first. */
function strongestOf(pulls: readonly Pull[]): Pull[] {
  const found: Pull[] = [];
  for (const each of pulls) {
    let place = found.length;
    while (place > 0 && Math.abs((found[place - 1] as Pull).pull) < Math.abs(each.pull)) place -= 1;
    if (place === MOST) continue;
    found.splice(place, 0, each);
    if (found.length > MOST) found.pop();
  }
  return found;
}
