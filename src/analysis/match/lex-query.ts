import { QueryError } from '../../core/query.ts';
import { readBareTerm } from './bare-term.ts';
import { type Lexeme, type Prefix, prefixes } from './lexeme.ts';
import { isNear, readNear } from './near-operator.ts';
import { quotes, readPhrase } from './phrase.ts';

const words = { AND: 'and', OR: 'or', NOT: 'not' } as const;
const signs = new Map<string, 'open' | 'close' | 'not'>([
  ...[...'(（'].map((sign) => [sign, 'open'] as const),
  ...[...')）'].map((sign) => [sign, 'close'] as const),
  ...[...'-−–—'].map((sign) => [sign, 'not'] as const),
]);
const dash = '[-−–—]';
const lexeme = new RegExp(`[()（）]|${dash}|[${quotes}]|[^\\s()（）${quotes}]+`, 'uy');
const white = /\s*/y;
const literalWord = /[^\s()（）]+/y;
const prefix = new RegExp(`(${prefixes.join('|')})[:：]`, 'iy');

/**
 * Splits a query into terms, parentheses and operators; the last lexeme is `end`. Operators are upper case, so that
 * "or" stays a word. Typographic quotes and dashes mean what their plain forms mean.
 * @throws QueryError
 */
export function lexQuery(source: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let position = 0;
  /** The prefix that ends where `position` is. */
  let open: Prefix | null = null;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = position;
    return pattern.exec(source);
  };

  for (;;) {
    const spaces = take(white)?.[0].length ?? 0;
    if (open !== null && (spaces > 0 || position === source.length)) throw missing(open, position);
    position += spaces;
    if (position === source.length) return [...lexemes, { kind: 'end', position }];

    const name = open === 'raw' ? null : take(prefix);
    if (name !== null) {
      open = (name[1] ?? '').toLowerCase() as Prefix;
      lexemes.push({ kind: 'prefix', name: open, position });
      position += name[0].length;
      continue;
    }

    const text = take(lexeme)?.[0] ?? '';
    const sign = signs.get(text);
    const literal = open === 'raw' || open === 'site';
    if (sign !== undefined && !(literal && sign === 'not')) {
      if (open !== null && sign !== 'open') throw missing(open, position);
      if (sign === 'not') refuseLonely(source, position);
      lexemes.push({ kind: sign, position });
      position += text.length;
    } else if (quotes.includes(text)) {
      const phrase = readPhrase(source, position, open === 'raw');
      lexemes.push({ kind: 'term', ...phrase, position });
      position = phrase.next;
    } else {
      const word = literal ? (take(literalWord)?.[0] ?? text) : text;
      lexemes.push(open === null ? operatorOrTerm(word, position) : termOf(word, position, literal));
      position += word.length;
    }
    open = null;
  }
}

function operatorOrTerm(word: string, position: number): Lexeme {
  if (Object.hasOwn(words, word)) return { kind: words[word as keyof typeof words], position };
  return isNear(word) ? readNear(word, position) : termOf(word, position, false);
}

function termOf(word: string, position: number, literal: boolean): Lexeme {
  const term = literal ? { text: word, prefix: false } : readBareTerm(word, position);
  return { kind: 'term', ...term, position };
}

function missing(name: Prefix, position: number): QueryError {
  return new QueryError(`expected a term, a phrase or a group right after ${name}:`, position);
}

function refuseLonely(source: string, position: number): void {
  if (/^[\s)）]|^$/u.test(source.slice(position + 1, position + 2))) {
    throw new QueryError('expected a term right after the minus sign', position + 1);
  }
}
