import { compilePhrases, type PhraseTable } from '../phrases/phrase-table.ts';
import { type Cue, signs } from './cues/cues.ts';
import { de } from './cues/de.ts';
import { en } from './cues/en.ts';
import { es } from './cues/es.ts';
import { fr } from './cues/fr.ts';
import { it } from './cues/it.ts';
import { pt } from './cues/pt.ts';

const languages = { en, es, de, fr, it, pt };
const tables = new Map<string, PhraseTable<Cue>>();

/** The cues of a language (BCP 47), emoji included; of all six where it is not known or not among them. */
export function cueTable(language: string | null): PhraseTable<Cue> {
  const base = language?.toLowerCase().split('-')[0] ?? '';
  const key = base in languages ? (base as keyof typeof languages) : '';
  let table = tables.get(key);
  if (table === undefined) {
    const chosen = key === '' ? Object.values(languages) : [languages[key]];
    table = compilePhrases<Cue>([...chosen, signs as Record<Cue, string>]);
    tables.set(key, table);
  }
  return table;
}
