import { distances } from './distance.ts';
import { negationScope } from './negation.ts';
import type { Token } from './token.ts';

/** So many tokens are read at once; an excerpt of a text has fewer. */
export const MOST_TOKENS = 1024;

/** What the models read at once. */
export interface Passage {
  tokens: readonly Token[];
  /** For each token 1 where a negation reaches it, else 0. */
  scope: Uint8Array;
  /** For each token its distance to the target, as `distances` gives it. */
  away: Uint8Array;
}

export function passageOf(tokens: readonly Token[], isEnglish: boolean): Passage {
  return { tokens, scope: negationScope(tokens, isEnglish), away: distances(tokens) };
}
