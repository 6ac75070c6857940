import { type Theme, type ThemePhrases, themes } from './themes.ts';

/** A phrase as its words; `isOpen` lets the last one go on. */
export interface Phrase {
  theme: Theme;
  words: readonly string[];
  isOpen: boolean;
}

/** Phrases by what their first word is, or begins with. */
export interface PhraseTable {
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of one open word. */
  byStem: ReadonlyMap<string, readonly Phrase[]>;
  /** Lengths of the stems, ascending. */
  stemLengths: readonly number[];
}

/** The table of the phrases of some languages. */
export function compilePhrases(languages: readonly ThemePhrases[]): PhraseTable {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  for (const phrases of languages)
    for (const theme of themes)
      for (const written of phrases[theme].split(',')) {
        const isOpen = written.trim().endsWith('*');
        const words = written.replace('*', '').trim().split(/\s+/u);
        const [first = ''] = words;
        const table = isOpen && words.length === 1 ? byStem : byWord;
        table.set(first, [...(table.get(first) ?? []), { theme, words, isOpen }]);
      }
  const stemLengths = [...new Set([...byStem.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  return { byWord, byStem, stemLengths };
}
