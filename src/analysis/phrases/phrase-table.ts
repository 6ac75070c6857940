import type { Token } from '../match/tokenize.ts';
import { Beginnings, NO_LETTERS, withLetter } from './beginnings.ts';

/** A phrase as its words; `isOpen` lets the last one go on. */
export interface Phrase<Label extends string> {
  label: Label;
  words: readonly string[];
  isOpen: boolean;
}

/**
 * What is said with which phrases, by label: lower case, without diacritics, separated by commas. A `*` lets the last
 * word go on.
 */
export type PhraseLists<Label extends string> = Readonly<Record<Label, string>>;

/** Phrases by the word that a text has where they would begin. */
export interface PhraseTable<Label extends string> {
  phrases: readonly Phrase<Label>[];
  begunBy(word: string): readonly Phrase<Label>[];
}

const nothing: readonly never[] = [];

/** The table of the phrases of some languages. */
export function compilePhrases<Label extends string>(
  lists: readonly PhraseLists<Label>[],
): PhraseTable<Label> {
  const byWord = new Map<string, Phrase<Label>[]>();
  /** Phrases of one open word. */
  const byStem = new Map<string, Phrase<Label>[]>();
  for (const list of lists)
    for (const [label, phrases] of Object.entries(list) as [Label, string][])
      for (const written of phrases.split(',')) {
        const isOpen = written.trim().endsWith('*');
        const words = written.replace('*', '').trim().split(/\s+/u);
        const [first = ''] = words;
        if (first === '') continue;
        const table = isOpen && words.length === 1 ? byStem : byWord;
        table.set(first, [...(table.get(first) ?? []), { label, words, isOpen }]);
      }
  const stemLengths = [...new Set([...byStem.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  const beginnings = new Beginnings([...byWord.keys(), ...byStem.keys()]);
  return {
    phrases: [...byWord.values(), ...byStem.values()].flat(),
    begunBy(word) {
      let stems: readonly Phrase<Label>[] = nothing;
      let next = 0;
      let hash = NO_LETTERS;
      for (let at = 0; at < word.length; at += 1) {
        hash = withLetter(hash, word, at);
        if (stemLengths[next] !== at + 1) continue;
        next += 1;
        if (!beginnings.mayHave(hash)) continue;
        const found = byStem.get(word.slice(0, at + 1));
        if (found !== undefined) stems = [...stems, ...found];
      }
      const whole = beginnings.mayHave(hash) ? (byWord.get(word) ?? nothing) : nothing;
      return whole.length === 0 ? stems : stems.length === 0 ? whole : [...whole, ...stems];
    },
  };
}

/** The phrases that begin with the token at `at`. */
export function phrasesAt<Label extends string>(
  table: PhraseTable<Label>,
  tokens: readonly Token[],
  at: number,
): readonly Phrase<Label>[] {
  const begun = table.begunBy(tokens[at]?.text ?? '');
  return begun.length === 0 ? begun : begun.filter((phrase) => stands(phrase, tokens, at));
}

/** Whether the words of a phrase behind its first stand at `at`. */
function stands(
  { words, isOpen }: Pick<Phrase<string>, 'words' | 'isOpen'>,
  tokens: readonly Token[],
  at: number,
): boolean {
  for (let index = 1; index < words.length; index += 1) {
    const [wanted = '', there = ''] = [words[index], tokens[at + index]?.text];
    const fits = isOpen && index === words.length - 1 ? there.startsWith(wanted) : there === wanted;
    if (!fits) return false;
  }
  return true;
}
