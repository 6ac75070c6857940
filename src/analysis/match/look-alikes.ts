import type { Reading } from './compounds.ts';
import { foldMarks } from './fold.ts';
import type { Token } from './tokenize.ts';

/** Letters of other alphabets after the Latin letter they are taken for, as they are written and in small capitals. */
const lookAlikes = new Map(
  (
    'aАаΑαɑᴀ bВвЬьΒʙ cСсϹϲᴄ dԀԁᴅ eЕеΕеᴇ fϜғꜰ gɡԌɢ hНнҺһΗʜ iІіΙιɩɪ jЈјϳᴊ kКкΚκᴋ lӀӏʟ mМмΜᴍ nΝɴ oОоΟοσօᴏ ' +
    'pРрΡρᴘ qԚԛ rʀ sЅѕꜱ tТтΤτᴛ uυսᴜ vѴѵνᴠ wԜԝωᴡ xХхΧχ yУуΥγʏ zΖᴢ'
  )
    .split(' ')
    .flatMap(([latin = '', ...others]) => others.map((letter): [string, string] => [letter, latin])),
);

const foreign = /[\u0180-\u02af\u0370-\u052f\u0560-\u058f\u1d00-\u1d25\ua720-\ua7ff]/u;
const plainLatin = /[a-z]/u;
const otherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const couldBeLatin = new RegExp(`^[0-9${[...lookAlikes.keys()].join('').toLowerCase()}]+$`, 'u');

/** What the letters of a word look like, in lower-case Latin as far as they do. Case counts: Ν is N and ν is v. */
export function appearance(written: string): string {
  return [...foldMarks(written)].map((letter) => lookAlikes.get(letter) ?? letter.toLowerCase()).join('');
}

/**
 * What disguised words look like. A word that mixes alphabets is disguised (`Аcme` with a Cyrillic А). One that is
 * wholly of another alphabet is honest, except where each of its letters looks Latin and no other word
 * shows that most of the text is not: "сор" is a word among Russian ones and hides a "cop" among English ones.
 */
export function disguisesIn(text: string, tokens: readonly Token[]): Reading[] {
  if (!/[\u0180-\uffff]/.test(text)) return [];
  const disguises: Reading[] = [];
  let isLatin: boolean | null = null;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !foreign.test(token.text)) continue;
    if (!plainLatin.test(token.text) && otherAlphabet.test(token.text)) {
      if (!couldBeLatin.test(token.text)) continue;
      isLatin ??= isMostlyLatin(tokens);
      if (!isLatin) continue;
    }
    const looks = appearance(text.slice(token.start, token.end));
    if (looks !== token.text) disguises.push({ first: at, last: at, text: looks, isLookAlike: true });
  }
  return disguises;
}

/** Words that mix alphabets, or could be of either, say nothing about which one the text is in. */
function isMostlyLatin(tokens: readonly Token[]): boolean {
  let latin = 0;
  let other = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || couldBeLatin.test(text)) continue;
    const isLatin = plainLatin.test(text);
    if (isLatin === otherAlphabet.test(text)) continue;
    if (isLatin) latin += text.length;
    else other += text.length;
  }
  return latin >= other;
}
