import { sentencesIn } from './sentences.ts';
import type { Word } from './words.ts';

/** How a clause hangs on the one before it. */
export type Link = 'plain' | 'contrast' | 'than';

/** Words of one sentence between two connectives or commas; never empty. */
export interface Clause {
  link: Link;
  words: Word[];
}

/** Clauses of one sentence, in order; never empty. */
export type Sentence = Clause[];

const links = new Map<string, Link>([
  ...['and', 'or', 'because', 'so', 'since', 'which', 'who'].map((word) => [word, 'plain'] as const),
  ...[
    'but',
    'however',
    'although',
    'though',
    'whereas',
    'while',
    'yet',
    'except',
    'instead',
    'despite',
    'unlike',
  ].map((word) => [word, 'contrast'] as const),
  ['than', 'than'],
]);

/** Splits a text into sentences and these into clauses. */
export function clausesOf(text: string): Sentence[] {
  return sentencesIn(text).map((words) => split(text, words));
}

function split(text: string, words: readonly Word[]): Sentence {
  const clauses: Clause[] = [];
  let previousEnd = words[0]?.start ?? 0;
  for (const word of words) {
    const link =
      links.get(word.key) ?? (/[,;:()—–]/.test(text.slice(previousEnd, word.start)) ? 'plain' : null);
    const open = clauses.at(-1);
    if (open === undefined) clauses.push({ link: link ?? 'plain', words: [word] });
    else if (link === null || (open.words.length === 1 && links.has(open.words[0]?.key ?? '')))
      open.words.push(word);
    else clauses.push({ link, words: [word] });
    previousEnd = word.end;
  }
  return clauses;
}
