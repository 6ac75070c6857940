import type { Token } from '../match/tokenize.ts';

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

/** Phrases by what their first word is, or begins with. */
export interface PhraseTable<Label extends string> {
  byWord: ReadonlyMap<string, readonly Phrase<Label>[]>;
  /** Phrases of one open word. */
  byStem: ReadonlyMap<string, readonly Phrase<Label>[]>;
  /** Lengths of the stems, ascending. */
  stemLengths: readonly number[];
}

/** The table of the phrases of some languages. */
export function compilePhrases<Label extends string>(
  lists: readonly PhraseLists<Label>[],
): PhraseTable<Label> {
  const byWord = new Map<string, Phrase<Label>[]>();
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
  return { byWord, byStem, stemLengths };
}

/** The phrases that begin with the token at `at`. */
export function* phrasesAt<Label extends string>(
  table: PhraseTable<Label>,
  tokens: readonly Token[],
  at: number,
): Generator<Phrase<Label>> {
  const word = tokens[at]?.text ?? '';
  for (const phrase of table.byWord.get(word) ?? []) if (stands(phrase, tokens, at)) yield phrase;
  for (const length of table.stemLengths) {
    if (length > word.length) break;
    yield* table.byStem.get(word.slice(0, length)) ?? [];
  }
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
