import type { Span } from '../../core/sentiment.ts';
import { type Token, tokenize } from '../match/tokenize.ts';
import { compilePhrases, type Phrase, type PhraseTable } from './phrase-table.ts';
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { it } from './phrases/it.ts';
import { pt } from './phrases/pt.ts';
import { surroundings } from './surroundings.ts';
import type { Theme } from './themes.ts';

/** A theme, and the words that speak of it. */
export interface ThemeFinding extends Span {
  theme: Theme;
}

const languages = { en, es, de, fr, it, pt };
const tables = new Map<string, PhraseTable>();

/**
 * The themes that a text speaks of near a brand, in the order in which they come up: each with its first words. Which
 * way it speaks of them is not asked.
 *
 * @param spans where the brand stands in `text`, in UTF-16 offsets, ascending. What stands in its own name is no theme
 * @param language BCP 47 tag. Phrases of that language are looked for, or of English where we know none of it; where it
 *   is null, those of all languages
 */
export function themesOf(text: string, spans: readonly Span[], language: string | null): ThemeFinding[] {
  const table = tableFor(language);
  const found = new Map<Theme, ThemeFinding>();
  for (const { start, end } of surroundings(text.length, spans)) {
    const tokens = tokenize(text.slice(start, end));
    for (let at = 0; at < tokens.length; at += 1) {
      for (const phrase of phrasesAt(table, tokens, at)) {
        if (found.has(phrase.theme)) continue;
        const last = tokens[at + phrase.words.length - 1];
        const finding = {
          theme: phrase.theme,
          start: start + (tokens[at]?.start ?? 0),
          end: start + (last?.end ?? 0),
        };
        if (!spans.some((span) => span.start < finding.end && finding.start < span.end))
          found.set(phrase.theme, finding);
      }
    }
  }
  return [...found.values()];
}

function tableFor(language: string | null): PhraseTable {
  const base = language?.toLowerCase().split('-')[0] ?? '';
  const key = language === null ? '' : base in languages ? base : 'en';
  let table = tables.get(key);
  if (table === undefined) {
    const chosen = key === '' ? Object.values(languages) : [languages[key as keyof typeof languages]];
    table = compilePhrases(chosen);
    tables.set(key, table);
  }
  return table;
}

function* phrasesAt(table: PhraseTable, tokens: readonly Token[], at: number): Generator<Phrase> {
  const word = tokens[at]?.text ?? '';
  for (const phrase of table.byWord.get(word) ?? []) if (stands(phrase, tokens, at)) yield phrase;
  for (const length of table.stemLengths) {
    if (length > word.length) break;
    yield* table.byStem.get(word.slice(0, length)) ?? [];
  }
}

/** Whether the words of a phrase behind its first stand at `at`. */
function stands({ words, isOpen }: Phrase, tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1) {
    const [wanted = '', there = ''] = [words[index], tokens[at + index]?.text];
    const fits = isOpen && index === words.length - 1 ? there.startsWith(wanted) : there === wanted;
    if (!fits) return false;
  }
  return true;
}
