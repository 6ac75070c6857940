import type { Span } from '../../core/sentiment.ts';
import { fold } from './fold.ts';

/** A folded word, character or symbol; offsets are those of the original text. */
export interface Token extends Span {
  text: string;
  /** What stood between the previous token (or the start) and this one, folded. */
  gap: string;
  /** `character`: of a script that does not part words. */
  kind: 'word' | 'character' | 'symbol';
  /** It stands right after a word of the same hashtag: `#AcmePhone`. */
  continues: boolean;
}

// Compiled from a string because the `v` flag is newer than the compile target, not than the run-time.
const tokens = (() => {
  const unspaced =
    '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
  const word = `[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]+`;
  const character = `[[\\p{L}\\p{N}\\p{M}]&&[${unspaced}]]\\p{M}*`;
  return new RegExp(`(${word})|(${character})|\\p{RI}{2}|[\\p{S}@#&%]`, 'gv');
})();

/** Where a hashtag written in camel case parts its words; one letter alone (`#iPhone`) is no word. */
const camel = /(?<=\p{L}\p{Ll})(?=\p{Lu}\p{L})|(?<=\p{L}\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{N})(?=\p{Lu}\p{L})/gu;

/**
 * Splits a text into what queries are compared with: whole words where the script separates words, single
 * characters where it does not (Han, kana, Hangul, Thai, Lao, Khmer, Burmese: there a term matches anywhere),
 * and single symbols that belong to names (`@acme`, `C++`, `AT&T`, emoji, flags). Other punctuation is the gap between
 * tokens. The words of a hashtag in camel case are tokens of their own.
 */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  const found: Token[] = [];
  let end = 0;
  for (const { 0: token, 1: word, 2: character, index } of folded.text.matchAll(tokens)) {
    const next = index + token.length;
    const start = folded.startOf(index);
    const gap = folded.text.slice(end, index);
    const kind = word !== undefined ? 'word' : character !== undefined ? 'character' : 'symbol';
    const tagged = kind === 'word' && gap === '' && found.at(-1)?.text === '#';
    const whole: Token = { text: token, gap, start, end: folded.endOf(next - 1), kind, continues: false };
    if (tagged) found.push(...camelWords(whole, text.slice(start, whole.end)));
    else found.push(whole);
    end = next;
  }
  return found;
}

function camelWords(token: Token, written: string): Token[] {
  if (written.length !== token.text.length) return [token];
  const edges = [0, ...[...written.matchAll(camel)].map(({ index }) => index), written.length];
  return edges.slice(1).map((end, part) => {
    const start = edges[part] ?? 0;
    return {
      ...token,
      text: token.text.slice(start, end),
      gap: part === 0 ? token.gap : '',
      start: token.start + start,
      end: token.start + end,
      continues: part > 0,
    };
  });
}
