import type { Token } from './token.ts';

const english = `not no never cannot without hardly barely nor none nothing nobody neither lack lacks lacking`;
const others = `nunca jamás sin ni nada nicht kein keine keinen keiner nie niemals ohne ne pas jamais sans non mai senza
  não nao nunca sem nem لا لم لن ليس مش مو नहीं नही मत nahi nahin`;

const negators = {
  en: new Set(english.split(' ')),
  other: new Set(`no ${others}`.split(/\s+/)),
} as const;

/** How many words a negation reaches over, unless punctuation ends it first. */
const REACH = 5;
const ends = new Set(['.', ',', '!', '?', ';', ':', '...']);

/** For each token 1 where a negation before it reaches it, else 0. */
export function negationScope(tokens: readonly Token[], isEnglish: boolean): Uint8Array {
  const words = isEnglish ? negators.en : negators.other;
  const scope = new Uint8Array(tokens.length);
  let left = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { key } = (tokens[at] as Token).word;
    if (ends.has(key)) left = 0;
    scope[at] = left > 0 ? 1 : 0;
    if (words.has(key)) left = REACH;
    else if (left > 0) left -= 1;
  }
  return scope;
}
