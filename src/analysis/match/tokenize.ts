import type { Span } from '../../core/sentiment.ts';
import { fold } from './fold.ts';
import { shapeAt } from './token-shape.ts';

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

/** One text is read for brands, tone and themes one after the other: what was read last is kept. */
const latest: { text: string; tokens: readonly Token[] }[] = [1, 2].map(() => ({ text: '', tokens: [] }));

/** Where a hashtag written in camel case parts its words; one letter alone (`#iPhone`) is no word. */
const camel = /(?<=\p{L}\p{Ll})(?=\p{Lu}\p{L})|(?<=\p{L}\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{N})(?=\p{Lu}\p{L})/gu;

/**
 * Splits a text into what queries are compared with: whole words where the script separates words, single
 * characters where it does not (Han, kana, Hangul, Thai, Lao, Khmer, Burmese: there a term matches anywhere),
 * and single symbols that belong to names (`@acme`, `C++`, `AT&T`, emoji, flags). Other punctuation is the gap between
 * tokens. The words of a hashtag in camel case are tokens of their own.
 */
export function tokenize(text: string): readonly Token[] {
  const known = latest.find((entry) => entry.text === text);
  if (known !== undefined) return known.tokens;
  const tokens = tokensOf(text);
  latest.pop();
  latest.unshift({ text, tokens });
  return tokens;
}

function tokensOf(text: string): Token[] {
  const folded = fold(text);
  const found: Token[] = [];
  let gapStart = 0;
  for (let at = 0; at < folded.text.length; ) {
    const { kind, end } = shapeAt(folded.text, at);
    if (kind !== null) {
      const gap = folded.text.slice(gapStart, at);
      const start = folded.startOf(at);
      const token: Token = {
        text: folded.text.slice(at, end),
        gap,
        start,
        end: folded.endOf(end - 1),
        kind,
        continues: false,
      };
      const isTag = kind === 'word' && gap === '' && found.at(-1)?.text === '#';
      const tokens = isTag ? camelWords(token, text.slice(start, token.end)) : [token];
      for (const each of tokens) found.push(each);
      gapStart = end;
    }
    at = end;
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
