import type { Span } from '../../core/sentiment.ts';
import { tokenize } from '../match/tokenize.ts';
import { phrasesAt } from '../phrases/phrase-table.ts';
import { logOddsZ } from './log-odds.ts';
import type { OwnThemes } from './own-themes.ts';
import { plainWords } from './plain-words.ts';
import { surroundings } from './surroundings.ts';
import { themesOf } from './themes-of.ts';

/** A mention as suggestions are learnt from it. */
export interface ThemeSample {
  id: string;
  text: string;
  /** Where the brand stands in `text`, ascending. */
  spans: readonly Span[];
  /** Who said it, and which story it tells: copies and one person's repetitions count once. */
  author: string;
  story: string;
}

/** A phrase that sets one side apart, and what it was found in. */
export interface ThemeSuggestion {
  /** As phrases of a brand's theme are written. */
  phrase: string;
  /** Distinct stories that say it, among the mentions in question and among the others. */
  stories: number;
  usual: number;
  /** In standard deviations above what the others say: see {@link logOddsZ}. */
  strength: number;
  /** Ids of mentions that say it, three at most. */
  examples: string[];
}

const MOST_WORDS = 3;
/** Fewer stories or authors may be one person's words. */
const LEAST = 3;
/** From here on a phrase is called distinctive: the 97.5 % quantile of the normal distribution. */
const SIGNIFICANT = 1.96;
/** The prior weighs as much as a tenth of all uses, and no more than so many. */
const PRIOR_SHARE = 0.1;
const MOST_PRIOR = 500;
const MOST = 10;
/** Of two phrases in the same mentions, this much of them, one is enough. */
const SAME = 0.7;

interface Usage {
  stories: Set<string>;
  authors: Set<string>;
  mentions: string[];
}

/**
 * Phrases of one to three words that a brand's mentions of one kind say near its name more than its others do, most
 * distinctive first, ten at most. What a theme speaks of already is left out, and so are the names of the brand.
 *
 * @param own the brand's own themes, if any
 * @param names what the brand is called
 */
export function suggestThemes(
  samples: readonly ThemeSample[],
  others: readonly ThemeSample[],
  { own, names }: { own: OwnThemes | null; names: readonly string[] },
): ThemeSuggestion[] {
  const banned = new Set(names.flatMap((name) => tokenize(name).map(({ text }) => text)));
  const now = usesOf(samples, banned);
  const usual = usesOf(others, banned);
  const totals = { now: totalOf(now), usual: totalOf(usual) };
  const weight = Math.min(PRIOR_SHARE * (totals.now + totals.usual), MOST_PRIOR);
  const found = [...now].flatMap(([phrase, { stories, authors, mentions }]) => {
    if (stories.size < LEAST || authors.size < LEAST) return [];
    const before = usual.get(phrase)?.stories.size ?? 0;
    const strength = logOddsZ({ now: stories.size, usual: before }, totals, weight);
    if (strength < SIGNIFICANT || isKnown(phrase, own)) return [];
    return [{ phrase, stories: stories.size, usual: before, strength, mentions }];
  });
  found.sort((a, b) => b.strength - a.strength || lengthOf(b.phrase) - lengthOf(a.phrase) || order(a, b));
  return distinct(found)
    .slice(0, MOST)
    .map(({ mentions, ...suggestion }) => ({ ...suggestion, examples: mentions.slice(0, 3) }));
}

function usesOf(samples: readonly ThemeSample[], banned: ReadonlySet<string>): Map<string, Usage> {
  const uses = new Map<string, Usage>();
  for (const { id, text, spans, author, story } of samples)
    for (const phrase of phrasesNear(text, spans, banned)) {
      const use = uses.get(phrase) ?? { stories: new Set(), authors: new Set(), mentions: [] };
      use.stories.add(story);
      use.authors.add(author);
      if (use.stories.size > use.mentions.length) use.mentions.push(id);
      uses.set(phrase, use);
    }
  return uses;
}

function phrasesNear(text: string, spans: readonly Span[], banned: ReadonlySet<string>): Set<string> {
  const phrases = new Set<string>();
  for (const { start, end } of surroundings(text.length, spans)) {
    const tokens = tokenize(text.slice(start, end));
    for (let from = 0; from < tokens.length; from += 1)
      for (let length = 1; length <= MOST_WORDS && from + length <= tokens.length; length += 1) {
        const token = tokens[from + length - 1];
        // A phrase ends where punctuation parts words, and holds neither names of the brand nor symbols.
        const goesOn = token?.kind === 'word' && (length === 1 || /^[\s-]*$/u.test(token.gap));
        if (!goesOn || banned.has(token.text)) break;
        const words = tokens.slice(from, from + length).map((word) => word.text);
        if (saysSomething(words)) phrases.add(words.join(' '));
      }
  }
  return phrases;
}

function saysSomething(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (plainWords.has(first) || plainWords.has(last)) return false;
  return words.some((word) => word.length >= 3 && /\p{L}/u.test(word));
}

/** Whether a theme speaks of it already: its phrase stands within this one, or this one within a phrase of the brand's. */
function isKnown(phrase: string, own: OwnThemes | null): boolean {
  const tokens = tokenize(phrase);
  if (own?.phrases.some(({ words }) => ` ${words.join(' ')} `.includes(` ${phrase} `))) return true;
  if (own !== null && tokens.some((_, at) => phrasesAt(own, tokens, at).length > 0)) return true;
  const everywhere = [{ start: -1, end: -1 }];
  return themesOf(phrase, everywhere, null).length > 0;
}

/** Leaves out what says the same as a stronger phrase: one within the other, in mostly the same mentions. */
function distinct<T extends { phrase: string; stories: number }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of found) {
    const repeats = kept.some((other) => {
      const [short, long] = lengthOf(one.phrase) < lengthOf(other.phrase) ? [one, other] : [other, one];
      return ` ${long.phrase} `.includes(` ${short.phrase} `) && long.stories >= SAME * short.stories;
    });
    if (!repeats) kept.push(one);
  }
  return kept;
}

function totalOf(uses: ReadonlyMap<string, Usage>): number {
  let total = 0;
  for (const { stories } of uses.values()) total += stories.size;
  return total;
}

function lengthOf(phrase: string): number {
  return phrase.split(' ').length;
}

function order(a: { phrase: string }, b: { phrase: string }): number {
  return a.phrase < b.phrase ? -1 : 1;
}
