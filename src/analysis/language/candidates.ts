import type { Script } from './scripts.ts';

/** A language that a script can be of. */
export interface Candidate {
  language: string;
  /** Natural logarithm of how much more often than a small language it is met, in posts and news, before reading. */
  prior: number;
  /** The language whose n-grams stand in for its own; null where only its words speak for it. */
  ngramsOf: string | null;
}

const LARGE = 1;
const ENGLISH = 1.8;

/** Candidates of the scripts that several languages share. */
export const candidates: Readonly<Partial<Record<Script, readonly Candidate[]>>> = {
  Latin: [
    ...named('en', ENGLISH),
    ...named('de es fr it nl pl pt tr vi', LARGE),
    ...named('az ca cs da et eu fi hr hu is lt lv ms no ro sk sl sq sv tl yo'),
    { language: 'id', prior: LARGE, ngramsOf: 'ms' },
    { language: 'hi', prior: 0, ngramsOf: null },
  ],
  Cyrillic: [...named('ru', LARGE), ...named('be bg sr uk')],
  Arabic: [...named('ar fa', LARGE), ...named('ku ur')],
  Devanagari: [...named('hi', LARGE), ...named('mr')],
};

function named(languages: string, prior = 0): Candidate[] {
  return languages.split(' ').map((language) => ({ language, prior, ngramsOf: language }));
}
