import type { Token } from './token.ts';

/** How many words a negation reaches over, unless punctuation ends it first. */
const REACH = 5;

/** For each token 1 where a negation before it reaches it, else 0. */
export function negationScope(tokens: readonly Token[], isEnglish: boolean): Uint8Array {
  const scope = new Uint8Array(tokens.length);
  let left = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { negates, endsNegation } = (tokens[at] as Token).word;
    if (endsNegation) left = 0;
    scope[at] = left > 0 ? 1 : 0;
    if (isEnglish ? negates.english : negates.elsewhere) left = REACH;
    else if (left > 0) left -= 1;
  }
  return scope;
}
