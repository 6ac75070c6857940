import type { Span } from '../../core/sentiment.ts';
import { type Token, tokenize } from '../match/tokenize.ts';
import { phrasesAt } from '../phrases/phrase-table.ts';
import { surroundings } from '../theme/surroundings.ts';
import { cueTable } from './cue-table.ts';
import type { Cue } from './cues/cues.ts';

/** What of a text's tone was counted near the brand. */
export interface CueCounts {
  /** How often each cue stands there and is not turned around. */
  counts: Record<Cue, number>;
  /** Words of joy or praise that are turned around: "not happy". */
  spoiled: number;
  /** A sentence that begins as a question ends with its mark. */
  asks: boolean;
  /** It is one line that ends without a mark, as headlines do. */
  isHeadline: boolean;
  exclamations: number;
  /** Words of four letters and more in capitals. */
  shouted: number;
  links: number;
  hashtags: number;
}

/** Words in front of a cue among which a "not" turns it around. */
const NEGATION_REACH = 3;
/** Most a cue counts for: a text that says one thing thirty times does not mean it thirty times as much. */
const MOST = 4;
/** A capital or figure first, no mark at the end, nothing addressed to anybody. */
const HEADLINE = /^[\p{Lu}\p{N}«“"][^!?@#\n]{20,160}[^.!?…@#\n]$/u;
const SENTENCE_END = /[.!?\n]/u;
const CLAUSE_END = /[.!?,;:\n]/u;
const negatable: ReadonlySet<Cue> = new Set<Cue>([
  'anger',
  'disappointment',
  'worry',
  'joy',
  'gratitude',
  'advice',
  'praising',
  'leaving',
]);
const none: Record<Cue, number> = {
  anger: 0,
  disappointment: 0,
  worry: 0,
  joy: 0,
  gratitude: 0,
  no: 0,
  asking: 0,
  wondering: 0,
  leaving: 0,
  warning: 0,
  advice: 0,
  praising: 0,
  reporting: 0,
  selling: 0,
  problem: 0,
  self: 0,
};

/**
 * Counts the cues that stand near a brand. Linear in the text around it.
 *
 * @param spans where the brand stands, in UTF-16 offsets, ascending; the whole beginning is read where there are none
 */
export function cuesIn(text: string, spans: readonly Span[], language: string | null): CueCounts {
  const table = cueTable(language);
  const counts = { ...none };
  let spoiled = 0;
  let asks = false;
  const places = spans.length === 0 ? [{ start: 0, end: 0 }] : spans;
  const parts = surroundings(text.length, places).map(({ start, end }) => text.slice(start, end));
  for (const part of parts) {
    const tokens = tokenize(part);
    const said = new Set<Cue>();
    let lastNo = -Infinity;
    let opens = false;
    for (let at = 0; at < tokens.length; at += 1) {
      const gap = tokens[at]?.gap ?? '';
      // Nothing but a space stands between most words.
      if (gap !== ' ') {
        if (SENTENCE_END.test(gap)) opens = false;
        if (CLAUSE_END.test(gap)) lastNo = -Infinity;
      }
      said.clear();
      for (const { label } of phrasesAt(table, tokens, at)) said.add(label);
      if (said.has('asking')) opens = true;
      for (const cue of said) {
        const turned = negatable.has(cue) && at - lastNo <= NEGATION_REACH;
        if (!turned) counts[cue] = Math.min(counts[cue] + 1, MOST);
        else if (cue === 'joy' || cue === 'praising' || cue === 'advice') spoiled += 1;
      }
      if (said.has('no')) lastNo = at;
      if (opens && endsWithQuestion(part, tokens, at)) asks = true;
    }
  }
  const read = parts.join(' ');
  return {
    counts,
    spoiled: Math.min(spoiled, MOST),
    asks,
    isHeadline: HEADLINE.test(text.trim()),
    exclamations: Math.min(occurrences(read, /!/gu), MOST),
    shouted: Math.min(occurrences(read, /\b\p{Lu}{4,}\b/gu), MOST),
    links: Math.min(occurrences(read, /https?:\/\//giu), MOST),
    hashtags: Math.min(occurrences(read, /#\p{L}/gu), 2 * MOST),
  };
}

function endsWithQuestion(part: string, tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at + 1]?.gap ?? part.slice(tokens[at]?.end ?? 0);
  return gap.includes('?');
}

const occurrences = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
