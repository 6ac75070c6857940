import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SentimentLabel, Span } from '../../../core/sentiment.ts';
import { findNames } from '../../match/find-names.ts';
import { isForDevelopment } from './split.ts';

/** A text that people judged. */
export interface Judged {
  set: string;
  text: string;
  /** Whom it was judged for; null: the whole text. */
  brand: string | null;
  targets: readonly Span[];
  label: SentimentLabel;
  /** Mean of human ratings in [−4, 4], where the set has them. */
  mean: number | null;
  language: string;
  isForDevelopment: boolean;
}

interface Line {
  text: string;
  target?: string;
  start?: number;
  end?: number;
  label: SentimentLabel;
  mean?: number;
}

/** Languages as the public sets name them. */
export const languages = {
  english: 'en',
  spanish: 'es',
  german: 'de',
  french: 'fr',
  italian: 'it',
  portuguese: 'pt',
  arabic: 'ar',
  hindi: 'hi',
} as const;

/** The languages that have a model of their own. */
export const modelledLanguages: readonly string[] = Object.values(languages);

/** File name without ending → language. */
const sets = new Map<string, string>([
  ...['mams', 'newsmtsc', 'sentfin', 'sentihood'].map((name) => [name, 'en'] as const),
  ...['tweets', 'amazonReviewSnippets', 'movieReviewSnippets', 'nytEditorialSnippets'].map(
    (name) => [`vader_${name}`, 'en'] as const,
  ),
  ...Object.entries(languages).map(([name, code]) => [`xlmt_${name}`, code] as const),
]);

/** Every judged text of the data folder; how the sets came to be is told in docs/sentiment.md. */
export async function readCorpus(folder: string): Promise<Judged[]> {
  const read = await Promise.all(
    [...sets].map(async ([set, language]) => {
      const lines = gunzipSync(await readFile(join(folder, `${set}.jsonl.gz`))).toString('utf8');
      return lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => judged(set, language, JSON.parse(line) as Line));
    }),
  );
  return consistent(read.flat());
}

/** Without texts that praise and blame the same brand, for different things: no one label is right for these. */
function consistent(judged: readonly Judged[]): Judged[] {
  const question = ({ text, brand }: Judged) => JSON.stringify([text, brand]);
  const having = (wanted: SentimentLabel) =>
    new Set(judged.filter(({ label }) => label === wanted).map(question));
  const [praised, blamed] = [having('positive'), having('negative')];
  return judged.filter((one) => !(praised.has(question(one)) && blamed.has(question(one))));
}

function judged(set: string, language: string, line: Line): Judged {
  const text = set === 'sentihood' ? named(line.text) : line.text;
  const brand = line.target === undefined ? null : set === 'sentihood' ? named(line.target) : line.target;
  return {
    set,
    text,
    brand,
    targets: brand === null ? [] : targetsIn(text, brand, set === 'sentihood' ? {} : line),
    label: line.label,
    mean: line.mean ?? null,
    language,
    isForDevelopment: isForDevelopment(line.text),
  };
}

/** Sentihood writes LOCATION1 and LOCATION2 for places; names read better. */
function named(text: string): string {
  return text.replaceAll('LOCATION1', 'Brixham').replaceAll('LOCATION2', 'Hollowell');
}

/** All places of a name; of short and common words (pronouns, for one) only the one that was judged. */
function targetsIn(text: string, brand: string, { start, end }: { start?: number; end?: number }): Span[] {
  if (start === undefined || end === undefined) return findNames(text, [brand]);
  const isName = /^\p{Lu}.{3,}/u.test(brand);
  const others = isName
    ? findNames(text, [brand]).filter((span) => span.end <= start || span.start >= end)
    : [];
  return [...others, { start, end }].sort((a, b) => a.start - b.start);
}
