import { plainWords } from '../plain-word.ts';
import { culture } from './culture.ts';
import { nature } from './nature.ts';
import { company, trade } from './trade.ts';

const lists = { ...nature, ...culture, ...trade, company };

/** Something that people speak of: a namesake seldom belongs to the same. */
export type Field = keyof typeof lists;

const byWord = new Map<string, Field[]>();
for (const [field, list] of Object.entries(lists) as [Field, string][]) {
  for (const word of new Set(plainWords(list))) {
    const others = byWord.get(word);
    if (others === undefined) byWord.set(word, [field]);
    else others.push(field);
  }
}

const NONE: readonly Field[] = [];

/** The fields that a plain folded word belongs to; English, beside a few words that companies have everywhere. */
export function fieldsOf(word: string): readonly Field[] {
  return byWord.get(word) ?? NONE;
}

/** All fields but the one that every company belongs to. */
export const subjects: readonly Field[] = (Object.keys(lists) as Field[]).filter(
  (field) => field !== 'company',
);
