import { QueryError } from '../../core/query.ts';
import { readBareTerm } from './bare-term.ts';

export type Lexeme =
  | { kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'end'; position: number }
  | { kind: 'term'; text: string; prefix: boolean; position: number };

const words = { AND: 'and', OR: 'or', NOT: 'not' } as const;
const quote = '"“”„‟＂';
const lexeme = new RegExp(`\\s+|[(（]|[)）]|[-−–—]|[${quote}]|[^\\s()（）${quote}]+`, 'uy');

/**
 * Splits a query into terms, parentheses and operators; the last lexeme is `end`. Operators are upper case, so that
 * "or" stays a word. Typographic quotes and dashes mean what their plain forms mean.
 * @throws QueryError
 */
export function lexQuery(source: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let position = 0;
  while (position < source.length) {
    lexeme.lastIndex = position;
    const found = lexeme.exec(source)?.[0] ?? '';
    const next = position + found.length;
    if (/^[(（]/.test(found)) lexemes.push({ kind: 'open', position });
    else if (/^[)）]/.test(found)) lexemes.push({ kind: 'close', position });
    else if (/^[-−–—]$/.test(found)) lexemes.push(exclusion(source, position));
    else if (quote.includes(found)) {
      const phrase = readPhrase(source, position);
      lexemes.push(phrase.lexeme);
      position = phrase.next;
      continue;
    } else if (Object.hasOwn(words, found))
      lexemes.push({ kind: words[found as keyof typeof words], position });
    else if (found.trim() !== '') lexemes.push({ kind: 'term', ...readBareTerm(found, position), position });
    position = next;
  }
  return [...lexemes, { kind: 'end', position: source.length }];
}

function exclusion(source: string, position: number): Lexeme {
  if (/^[\s)）]|^$/u.test(source.slice(position + 1, position + 2))) {
    throw new QueryError('expected a term right after the minus sign', position + 1);
  }
  return { kind: 'not', position };
}

function readPhrase(source: string, position: number): { lexeme: Lexeme; next: number } {
  const close = position + 1 + source.slice(position + 1).search(new RegExp(`[${quote}]`, 'u'));
  if (close === position) throw new QueryError('expected a closing quotation mark', source.length);
  const text = source.slice(position + 1, close);
  const star = text.search(/\*(?=\s|$)/u);
  if (star >= 0) throw new QueryError('expected no * at the end of a quoted word', position + 1 + star);
  if (!/^(?:[\s()（）]|$)/u.test(source.slice(close + 1, close + 2))) {
    throw new QueryError('expected a space after the closing quotation mark', close + 1);
  }
  return { lexeme: { kind: 'term', text, prefix: false, position }, next: close + 1 };
}
