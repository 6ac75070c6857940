import type { AttributeName, TermField, TermMode } from '../../core/query.ts';

/** What stands before a term, a phrase or a group, and says how or where to look for it. */
export type Prefix = TermField | Exclude<TermMode, 'plain'> | AttributeName;

export const prefixes: readonly Prefix[] = ['case', 'raw', 'title', 'author', 'site', 'lang', 'source'];

export type Lexeme =
  | { kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'end'; position: number }
  | { kind: 'near'; ordered: boolean; distance: number; position: number }
  | { kind: 'prefix'; name: Prefix; position: number }
  | { kind: 'term'; text: string; prefix: boolean; position: number };
