import type { Span } from '../../core/sentiment.ts';
import { fold } from './fold.ts';

/** A folded word, character or symbol; offsets are those of the original text. */
export interface Token extends Span {
  text: string;
  /** What stood between the previous token (or the start) and this one, folded. */
  gap: string;
}

// Compiled from a string because the `v` flag is newer than the compile target, not than the run-time.
const tokens = (() => {
  const unspaced =
    '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
  const word = `[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]+`;
  const character = `[[\\p{L}\\p{N}\\p{M}]&&[${unspaced}]]\\p{M}*`;
  return new RegExp(`${word}|${character}|[\\p{S}@#&%]`, 'gv');
})();

/**
 * Splits a text into what queries are compared with: whole words where the script separates words, single
 * characters where it does not (Han, kana, Hangul, Thai, Lao, Khmer, Burmese: there a term matches anywhere),
 * and single symbols that belong to names (`@acme`, `C++`, `AT&T`, emoji). Other punctuation is the gap between tokens.
 */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  const found: Token[] = [];
  let end = 0;
  for (const { 0: token, index } of folded.text.matchAll(tokens)) {
    const next = index + token.length;
    found.push({
      text: token,
      gap: folded.text.slice(end, index),
      start: folded.startOf(index),
      end: folded.endOf(next - 1),
    });
    end = next;
  }
  return found;
}
