import type { Span } from '../../core/sentiment.ts';
import { type Automaton, type Ending, ROOT } from './automaton.ts';
import { compoundsOf, type Reading } from './compounds.ts';
import { disguisesIn } from './look-alikes.ts';
import { type Path, placeOf } from './place.ts';
import type { Token } from './tokenize.ts';

/** Where a term stands: from token `first` to token `last`. */
export interface Occurrence extends Span {
  first: number;
  last: number;
}

/** Term number → where it stands. */
export type FoundTerms = Map<number, Occurrence[]>;

/** What was done, in comparisons: grows as the time does, and equally on every machine. */
export interface Work {
  steps: number;
}

/** Of the paths that meet at a token, no more than so many are followed. */
const MOST_PATHS = 8;

/**
 * Finds the automaton's terms in a text, in every way it can be read: word by word, compounds as one word, disguised
 * words as what they look like. Takes time linear in the text and in what is found.
 */
export function findTerms(
  automaton: Automaton,
  text: string,
  tokens: readonly Token[],
  work: Work,
): FoundTerms {
  const finder = new Finder(automaton, text, tokens, work);
  const readings = new Map<number, Reading[]>();
  for (const reading of [...compoundsOf(tokens), ...disguisesIn(text, tokens)]) {
    readings.set(reading.first, [...(readings.get(reading.first) ?? []), reading]);
  }
  for (const [at, token] of tokens.entries()) {
    finder.read({ first: at, last: at, text: token.text, isLookAlike: false });
    for (const reading of readings.get(at) ?? []) finder.read(reading);
  }
  return finder.found;
}

class Finder {
  readonly found: FoundTerms = new Map();
  readonly #automaton: Automaton;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #work: Work;
  /** Paths that have begun and end before a token. */
  readonly #paths = new Map<number, Path[]>();

  constructor(automaton: Automaton, text: string, tokens: readonly Token[], work: Work) {
    this.#automaton = automaton;
    this.#text = text;
    this.#tokens = tokens;
    this.#work = work;
  }

  /** Follows every path that ends where `reading` begins, and the empty one. */
  read(reading: Reading): void {
    const before = this.#paths.get(reading.first);
    const ids = this.#automaton.idsOf(reading.text, reading.isLookAlike);
    this.#work.steps += 1;
    if (before === undefined) this.#follow(null, reading, ids);
    else for (const path of before) this.#follow(path, reading, ids);
  }

  #follow(before: Path | null, { first, last, text }: Reading, ids: readonly number[]): void {
    const state = before?.state ?? ROOT;
    const path = { state, first, last, before };
    for (const ending of this.#automaton.begun(state, text)) this.#take(ending, path);
    for (const id of ids) {
      this.#work.steps += 1;
      const next = this.#automaton.step(state, id);
      if (next === ROOT) continue;
      const longer = { state: next, first, last, before };
      for (const ending of this.#automaton.endings(next)) this.#take(ending, longer);
      const others = this.#paths.get(last + 1);
      if (others === undefined) this.#paths.set(last + 1, [longer]);
      else if (others.length < MOST_PATHS) others.push(longer);
    }
  }

  #take({ term, pattern, exact }: Ending, path: Path): void {
    this.#work.steps += pattern.words.length;
    const place = placeOf(pattern, path, this.#text, this.#tokens);
    const span = place === null || exact === null ? place : exact(this.#text, place);
    if (place === null || span === null) return;
    const occurrence = { ...place, start: span.start, end: span.end };
    const others = this.found.get(term);
    if (others === undefined) this.found.set(term, [occurrence]);
    else others.push(occurrence);
  }
}
