import { type Automaton, type Ending, ROOT } from './automaton.ts';
import { compoundsOf, type Reading } from './compounds.ts';
import { disguisesIn } from './look-alikes.ts';
import type { FoundTerms, Work } from './occurrence.ts';
import { type Path, placeOf } from './place.ts';
import type { Token } from './tokenize.ts';

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
  const readings = readingsOf(text, tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    finder.read(at, at, tokens[at]?.text ?? '', false);
    for (const { last, text: word, isLookAlike } of readings?.get(at) ?? [])
      finder.read(at, last, word, isLookAlike);
  }
  return finder.found;
}

/** Other ways to read a text's words, by where they begin; most texts have none. */
function readingsOf(text: string, tokens: readonly Token[]): Map<number, Reading[]> | null {
  const readings = [...compoundsOf(tokens), ...disguisesIn(text, tokens)];
  if (readings.length === 0) return null;
  const byFirst = new Map<number, Reading[]>();
  for (const reading of readings) {
    const others = byFirst.get(reading.first);
    if (others === undefined) byFirst.set(reading.first, [reading]);
    else others.push(reading);
  }
  return byFirst;
}

class Finder {
  readonly found: FoundTerms = new Map();
  readonly #automaton: Automaton;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #work: Work;
  /** By token: a path that ends before it; the others hang on that one. */
  readonly #paths: (Path | null)[];

  constructor(automaton: Automaton, text: string, tokens: readonly Token[], work: Work) {
    this.#automaton = automaton;
    this.#text = text;
    this.#tokens = tokens;
    this.#work = work;
    this.#paths = new Array(tokens.length + 1).fill(null);
  }

  /** Reads a word over some tokens, after every path that ends before them and after none. */
  read(first: number, last: number, word: string, isLookAlike: boolean): void {
    this.#work.steps += 1;
    const ids = this.#automaton.idsOf(word, isLookAlike);
    let before = this.#paths[first] ?? null;
    this.#follow(before, first, last, word, ids);
    while (before !== null && before.other !== null) {
      before = before.other;
      this.#follow(before, first, last, word, ids);
    }
  }

  #follow(before: Path | null, first: number, last: number, word: string, ids: readonly number[]): void {
    const state = before === null ? ROOT : before.state;
    this.#automaton.eachBegun(state, word, (ending) =>
      this.#take(ending, { state, first, last, before, other: null }),
    );
    for (const id of ids) {
      this.#work.steps += 1;
      const next = this.#automaton.step(state, id);
      if (next === ROOT) continue;
      const path = { state: next, first, last, before, other: null };
      for (let at = this.#automaton.firstEnd(next); at >= 0; at = this.#automaton.nextEnd(at)) {
        for (const ending of this.#automaton.endsAt(at)) this.#take(ending, path);
      }
      this.#keep(path);
    }
  }

  #keep(path: Path): void {
    const end = path.last + 1;
    const first = this.#paths[end] ?? null;
    if (first === null) {
      this.#paths[end] = path;
      return;
    }
    let tail = first;
    for (let count = 1; tail.other !== null; count += 1) {
      if (count === MOST_PATHS - 1) return;
      tail = tail.other;
    }
    tail.other = path;
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
