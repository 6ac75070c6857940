import type { WordCondition } from '../../core/word-condition.ts';
import { compoundsOf } from './compounds.ts';
import { disguisesIn } from './look-alikes.ts';
import { type Matchable, sitesOf } from './matchable.ts';
import { tokenize } from './tokenize.ts';

/** Longer words are known by their beginning. */
const LONGEST = 100;
/** Of more words than this no index is kept: such an item is read whenever it may be asked for. */
const MOST = 10_000;

/** Stands for any word, in items of too many. No token holds a colon, so no word is taken for one of these. */
const ANY_WORD = ':any';
const AUTHOR = ':author:';

/**
 * What an item can be looked up by: every way its title and text can be read as words (compounds and disguised words
 * too), the words of its author, its sites and its connector. What queries ask for in return: see `conditionOf`.
 */
export function itemWords(item: Matchable): string[] {
  const words = new Set<string>();
  const sites = [...sitesOf(item)].map(siteWord);
  for (const word of [...sites, ...(item.connector ? [connectorWord(item.connector)] : [])]) words.add(word);
  eachReading(item.author ?? '', (word) => words.add(authorWord(word)));
  for (const field of [item.title ?? '', item.text]) {
    eachReading(field, (word) => words.add(knownAs(word)));
    if (words.size > MOST) return [ANY_WORD];
  }
  return [...words];
}

export function siteWord(site: string): string {
  return knownAs(`:site:${site}`);
}

export function connectorWord(connector: string): string {
  return knownAs(`:source:${connector.toLowerCase()}`);
}

export function authorWord(word: string): string {
  return knownAs(AUTHOR + word);
}

/** A condition that items of too many words fulfil, too. */
export function orAnyWord(condition: WordCondition): WordCondition {
  return { kind: 'or', children: [{ kind: 'word', text: ANY_WORD, prefix: false }, condition] };
}

/** A word as it is kept. */
export function knownAs(word: string): string {
  return word.slice(0, LONGEST).toWellFormed();
}

function eachReading(text: string, take: (word: string) => void): void {
  const tokens = tokenize(text);
  for (const token of tokens) take(token.text);
  for (const compound of compoundsOf(tokens)) take(compound.text);
  for (const disguise of disguisesIn(text, tokens)) take(disguise.text);
}
