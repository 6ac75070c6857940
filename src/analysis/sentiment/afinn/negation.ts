import type { Word } from './words.ts';

const negators = new Set(
  `not no never nobody nothing none nor neither cannot cant dont doesnt didnt isnt wasnt wont wouldnt couldnt shouldnt
  havent hasnt hadnt aint without hardly barely`.split(/\s+/),
);

/** How many words a negator reaches over: "not a very good". */
const REACH = 3;
/** "Not good" is bad, but less so than "bad" (VADER, Hutto & Gilbert 2014, measured 0.74). */
const FLIP = -0.74;

/** Factor for the value of `clause[at]`: negative when a negator stands close before it in the clause, else 1. */
export function negationFactor(clause: readonly Word[], at: number): number {
  return clause.slice(Math.max(0, at - REACH), at).some(isNegator) ? FLIP : 1;
}

function isNegator({ key }: Word): boolean {
  return negators.has(key) || key.endsWith("n't");
}
