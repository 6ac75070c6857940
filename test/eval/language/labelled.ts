import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { languages } from '../../../src/analysis/sentiment/training/corpus.ts';
import { packageRoot } from '../../../src/config/package-root.ts';

/** A text and its language; null where a reader could not say, as of a bare brand name. */
export interface Labelled {
  set: string;
  language: string | null;
  text: string;
}

/**
 * Our own short texts: sentences, harder posts, languages that few detectors know; and those that were written last,
 * after every number of ours was fixed.
 */
export async function ownTexts(): Promise<Labelled[]> {
  const folder = join(packageRoot(), 'test/eval/language');
  const sets = {
    'corpus-latin.tsv': 'sentences',
    'corpus-other.tsv': 'sentences',
    'corpus-fresh.tsv': 'written last',
    'corpus-hard.tsv': 'posts',
    'corpus-rare.tsv': 'rarer languages',
  };
  const found: Labelled[] = [];
  for (const [file, set] of Object.entries(sets))
    for (const line of (await readFile(join(folder, file), 'utf8')).trimEnd().split('\n')) {
      const [label = '', text = ''] = line.split('\t');
      if (label === 'und') found.push({ set: 'no language', language: null, text });
      else if (label === 'hi-latn' && set === 'posts')
        found.push({ set: 'Hindi in Latin letters', language: 'hi', text });
      else found.push({ set, language: label.split('-', 1)[0] ?? label, text });
    }
  return found;
}

/** Posts of known language: every `xlmt_LANGUAGE.jsonl.gz` of a folder, each line with a `text`. */
export async function posts(folder: string): Promise<Labelled[]> {
  const found: Labelled[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const name = /^xlmt_(\w+)\.jsonl\.gz$/u.exec(file)?.[1] ?? '';
    const language = (languages as Readonly<Record<string, string>>)[name];
    if (language === undefined) continue;
    const lines = gunzipSync(await readFile(join(folder, file)))
      .toString()
      .trimEnd()
      .split('\n');
    for (const line of lines) {
      const { text } = JSON.parse(line) as { text: string };
      found.push({ set: setOf(language, text), language, text });
    }
  }
  return found;
}

/** Hindi posts are partly English: those in Latin letters are told apart, their label says little. */
function setOf(language: string, text: string): string {
  if (language !== 'hi') return 'tweets';
  return /\p{Script=Devanagari}/u.test(text) ? 'tweets' : 'Hindi tweets in Latin letters';
}
