import { tokenize } from '../match/tokenize.ts';
import { compilePhrases, type PhraseTable } from '../phrases/phrase-table.ts';

/** The phrases of the themes that one brand has beside those of all. */
export type OwnThemes = PhraseTable<string>;

/** `slug` stands in the themes of mentions; phrases are as {@link phraseOf} writes them. */
export function compileOwnThemes(themes: readonly { slug: string; phrases: readonly string[] }[]): OwnThemes {
  return compilePhrases([Object.fromEntries(themes.map(({ slug, phrases }) => [slug, phrases.join(',')]))]);
}

/**
 * A phrase as texts are compared with it: its words folded, with single spaces between; a `*` at the end lets the last
 * word go on. Null where it has no words.
 */
export function phraseOf(written: string): string | null {
  const words = tokenize(written.replaceAll('*', ' ')).map(({ text }) => text);
  const phrase = words.filter((word) => word !== ',').join(' ');
  return phrase === '' ? null : `${phrase}${written.trim().endsWith('*') ? '*' : ''}`;
}

/** What a title is called in mentions and addresses: its words, folded, with hyphens between; null where it has none. */
export function slugOf(title: string): string | null {
  const words = tokenize(title).filter(({ kind }) => kind !== 'symbol');
  return words.length === 0 ? null : words.map(({ text }) => text.replace(/[^\p{L}\p{N}]+/gu, '')).join('-');
}
