import { FAR, NO_TARGET } from './distance.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { perWord } from './per-word.ts';
import type { Token } from './token.ts';
import { marker } from './word.ts';

/** Sums of lexicon values by sign and place, and signs of mood; each in [−1, 1] times `WEIGHT`. */
export type LexicalFeatures = Float32Array;

export const LEXICAL_FEATURES = 16;
const WEIGHT = 1.5;
const NEAR = 6;
/** Two slots each, for what is good and for what is bad, by lexicon. */
const slot = { first: 0, second: 2, firstNear: 4, secondNear: 6, before: 8, behind: 10, signs: 12 } as const;
const signs = ['!', '?', marker.link, marker.target];
const signOf = perWord(({ key }) => signs.indexOf(key));

export function lexicalFeatures({ tokens, scope, away }: Passage, lexicon: Lexicon): LexicalFeatures {
  const found = new Float32Array(LEXICAL_FEATURES);
  const raise = (at: number, value: number) => {
    const to = at + (value < 0 ? 1 : 0);
    found[to] = (found[to] as number) + Math.abs(value) / 4;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const rating = lexicon.ratingOf((tokens[at] as Token).word);
    if (rating === undefined) continue;
    const sign = scope[at] === 1 ? -1 : 1;
    const first = rating.first * sign;
    const second = rating.second * sign * 0.9;
    const distance = (away[at] ?? NO_TARGET) - FAR;
    raise(slot.first, first);
    raise(slot.second, second);
    if (Math.abs(distance) < NEAR) {
      raise(slot.firstNear, first);
      raise(slot.secondNear, second);
    }
    if (distance < 0) raise(slot.before, second || first);
    else if (distance <= FAR) raise(slot.behind, second || first);
  }
  for (let at = 0; at < slot.signs; at += 1) found[at] = Math.tanh(found[at] as number);
  for (const { word } of tokens) {
    const at = signOf(word);
    if (at >= 0) found[slot.signs + at] = 1;
  }
  for (let at = 0; at < LEXICAL_FEATURES; at += 1) found[at] = (found[at] as number) * WEIGHT;
  return found;
}
