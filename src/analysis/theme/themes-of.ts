import type { Span } from '../../core/sentiment.ts';
import { tokenize } from '../match/tokenize.ts';
import { compilePhrases, type PhraseTable, phrasesAt } from '../phrases/phrase-table.ts';
import type { OwnThemes } from './own-themes.ts';
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
  theme: string;
}

const languages = { en, es, de, fr, it, pt };
const tables = new Map<string, PhraseTable<Theme>>();

/**
 * The themes that a text speaks of near a brand, in the order in which they come up: each with its first words. Which
 * way it speaks of them is not asked.
 *
 * @param spans where the brand stands in `text`, in UTF-16 offsets, ascending. What stands in its own name is no theme
 * @param language BCP 47 tag. Phrases of that language are looked for, or of English where we know none of it; where it
 *   is null, those of all languages
 * @param own themes of the brand's own, which are looked for in every language
 */
export function themesOf(
  text: string,
  spans: readonly Span[],
  language: string | null,
  own: OwnThemes | null = null,
): ThemeFinding[] {
  const lists: PhraseTable<string>[] = own === null ? [tableFor(language)] : [tableFor(language), own];
  const found = new Map<string, ThemeFinding>();
  for (const { start, end } of surroundings(text.length, spans)) {
    const tokens = tokenize(text.slice(start, end));
    for (let at = 0; at < tokens.length; at += 1) {
      for (const list of lists)
        for (const { label: theme, words } of phrasesAt(list, tokens, at)) {
          if (found.has(theme)) continue;
          const last = tokens[at + words.length - 1];
          const finding = {
            theme,
            start: start + (tokens[at]?.start ?? 0),
            end: start + (last?.end ?? 0),
          };
          if (!spans.some((span) => span.start < finding.end && finding.start < span.end))
            found.set(theme, finding);
        }
    }
  }
  return [...found.values()];
}

function tableFor(language: string | null): PhraseTable<Theme> {
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
