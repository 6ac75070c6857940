import { parseUrl } from '../../core/parse-url.ts';
import type { QueryNode } from '../../core/query.ts';
import { QueryError } from '../../core/query.ts';
import { parseQuery } from '../match/parse-query.ts';
import { tokenize } from '../match/tokenize.ts';
import { fieldsOf, subjects } from './fields/fields.ts';
import { plainWord } from './plain-word.ts';
import { stopWords } from './stop-words.ts';

/** What a brand says of itself before anybody has taught anything. */
export interface BrandProfile {
  name: string;
  aliases: readonly string[];
  handles: readonly string[];
  description: string | null;
  url: string | null;
  query: string;
  /** Names of the brands it is compared with. */
  competitors: readonly string[];
}

/** In log-odds. Set by hand on texts that are not part of the evaluation. */
const OWN_WORD = 1;
const OWN_FIELD = 0.9;
const OTHER_FIELD = -0.6;
const COMPANY = 0.4;
const OWN_SITE = 2;
const OWN_HANDLE = 1.5;
/** Not enough by itself, unless the brand says what it is. */
const SMALL_LETTERS = -0.5;
const SMALL_THOUGH_KNOWN = -0.8;
const BEHIND_NAME = -0.7;
const ARTICLE = -0.3;

/** Words of a profile that are taken: a description is a few sentences, and a query is long only by mistake. */
const MOST_WORDS = 300;

/** Key of a cue → the weight it begins with, in log-odds; what is not listed begins with none. */
export function seedsOf(brand: BrandProfile): Map<string, number> {
  const seeds = new Map<string, number>([
    ['f:company', COMPANY],
    ['i:small', SMALL_LETTERS],
    ['i:behind-name', BEHIND_NAME],
    ['<:a', ARTICLE],
    ['<:an', ARTICLE],
  ]);
  const name = new Set(wordsOf(brand.name));
  const own = (text: string) => wordsOf(text).filter((word) => !name.has(word));
  const asked = queryWords(brand.query);
  for (const word of own(asked.without)) seeds.set(`w:${word}`, -OWN_WORD);
  const telling = [brand.description ?? '', asked.wanted, ...brand.aliases, ...brand.competitors].flatMap(
    own,
  );
  for (const word of telling) seeds.set(`w:${word}`, OWN_WORD);
  seedFields(own(`${brand.description ?? ''} ${asked.wanted}`), seeds);
  const host = hostOf(brand.url);
  if (host !== null) for (const site of [host, `www.${host}`]) seeds.set(`s:${site}`, OWN_SITE);
  if (brand.handles.some((handle) => handle.startsWith('@'))) seeds.set('<:@', OWN_HANDLE);
  return seeds;
}

/** The fields that the brand's words belong to speak for it, all others against it; where it has none, none does. */
function seedFields(words: readonly string[], seeds: Map<string, number>): void {
  const own = new Set(words.flatMap(fieldsOf));
  if (!subjects.some((field) => own.has(field))) return;
  seeds.set('i:small', SMALL_THOUGH_KNOWN);
  for (const field of subjects) seeds.set(`f:${field}`, own.has(field) ? OWN_FIELD : OTHER_FIELD);
}

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ kind, text }) => kind === 'word' && text.length > 1 && !stopWords.has(text))
    .slice(0, MOST_WORDS)
    .map(({ text }) => plainWord(text));
}

/** The words that a query asks for, and those it asks to be absent. A query that cannot be read asks for none. */
function queryWords(query: string): { wanted: string; without: string } {
  const words = { wanted: '', without: '' };
  const walk = (node: QueryNode, side: keyof typeof words): void => {
    if (node.kind === 'term') words[side] += ` ${node.text}`;
    else if (node.kind === 'not') walk(node.child, side === 'wanted' ? 'without' : 'wanted');
    else if (node.kind === 'near') for (const each of [node.left, node.right]) walk(each, side);
    else if (node.kind !== 'attribute') for (const each of node.children) walk(each, side);
  };
  try {
    walk(parseQuery(query), 'wanted');
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
  }
  return words;
}

function hostOf(url: string | null): string | null {
  return parseUrl(url ?? '')?.hostname.replace(/^www\./u, '') ?? null;
}
