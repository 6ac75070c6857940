import { Beginnings } from './beginnings.ts';
import type { ExactCheck } from './exact.ts';
import type { Pattern } from './pattern.ts';
import { WordFilter } from './word-filter.ts';

/** A pattern that ends in a state, and the term it belongs to. */
export interface Ending {
  term: number;
  pattern: Pattern;
  exact: ExactCheck | null;
}

const none: readonly number[] = [];

export const ROOT = 0;

/**
 * The Aho–Corasick automaton over whole words: a state is the longest run of words just read that some pattern begins
 * with. The work for a word does not grow with the number of patterns. A pattern whose last word may go on ends in the
 * state before that word, filed there under the word's beginning.
 */
export class Automaton {
  readonly #ids = new Map<string, [number]>();
  readonly #filter: WordFilter;
  /** By what their letters look like, where that is not how some word is spelled. */
  readonly #looks = new Map<string, number[]>();
  readonly #next: (Map<number, number> | null)[] = [null];
  readonly #fail: number[] = [ROOT];
  readonly #ends: (Ending[] | null)[] = [null];
  readonly #beginnings: (Beginnings<Ending> | null)[] = [null];
  /** The longest shorter state that endings (beginnings) are filed under, or −1. */
  readonly #endLink: number[] = [-1];
  readonly #beginningLink: number[] = [-1];
  #hasBeginnings = false;

  constructor(endings: Iterable<Ending>) {
    for (const ending of endings) this.#add(ending);
    for (const [looks, ids] of this.#looks) this.#looks.set(looks, [...(this.#ids.get(looks) ?? []), ...ids]);
    this.#filter = new WordFilter(this.#ids);
    this.#link();
  }

  /** Ids of the words that a text's word is, or that it looks like; none when no pattern has it. */
  idsOf(text: string, isLookAlike: boolean): readonly number[] {
    if (!isLookAlike && !this.#filter.mayHave(text)) return none;
    return (isLookAlike ? this.#looks.get(text) : undefined) ?? this.#ids.get(text) ?? none;
  }

  /** The state after the word `id`. */
  step(state: number, id: number): number {
    for (let from = state; ; from = this.#fail[from] ?? ROOT) {
      const to = this.#next[from]?.get(id);
      if (to !== undefined) return to;
      if (from === ROOT) return ROOT;
    }
  }

  /** The longest state whose own endings are reached with `state`, and after it the next shorter one; −1: no more. */
  firstEnd(state: number): number {
    return this.#ends[state] === null ? this.nextEnd(state) : state;
  }

  nextEnd(state: number): number {
    return this.#endLink[state] ?? -1;
  }

  endsAt(state: number): readonly Ending[] {
    return this.#ends[state] ?? [];
  }

  /** Tells what ends when the word `text` is read in `state` because `text` begins as asked. */
  eachBegun(state: number, text: string, tell: (ending: Ending) => void): void {
    if (!this.#hasBeginnings) return;
    for (let at = state; at >= 0; at = this.#beginningLink[at] ?? -1) this.#beginnings[at]?.each(text, tell);
  }

  #add(ending: Ending): void {
    const { words, prefix } = ending.pattern;
    let state = ROOT;
    for (const word of prefix ? words.slice(0, -1) : words) {
      const id = this.#intern(word.text, word.looks);
      const edges = this.#next[state] ?? new Map<number, number>();
      this.#next[state] = edges;
      state = edges.get(id) ?? this.#grow();
      edges.set(id, state);
    }
    if (prefix) {
      this.#hasBeginnings = true;
      const beginnings = this.#beginnings[state] ?? new Beginnings<Ending>();
      this.#beginnings[state] = beginnings;
      beginnings.add(words.at(-1)?.text ?? '', ending);
    } else {
      const ends = this.#ends[state] ?? [];
      this.#ends[state] = ends;
      ends.push(ending);
    }
  }

  #intern(text: string, looks: string | null): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known[0];
    const id = this.#ids.size;
    this.#ids.set(text, [id]);
    if (looks !== null) this.#looks.set(looks, [...(this.#looks.get(looks) ?? []), id]);
    return id;
  }

  #grow(): number {
    this.#fail.push(ROOT);
    this.#ends.push(null);
    this.#beginnings.push(null);
    this.#endLink.push(-1);
    this.#beginningLink.push(-1);
    return this.#next.push(null) - 1;
  }

  #link(): void {
    const queue = [ROOT];
    for (const state of queue) {
      for (const [id, to] of this.#next[state] ?? []) {
        const fail = state === ROOT ? ROOT : this.step(this.#fail[state] ?? ROOT, id);
        this.#fail[to] = fail;
        this.#endLink[to] = (this.#ends[fail] ?? null) !== null ? fail : (this.#endLink[fail] ?? -1);
        this.#beginningLink[to] =
          (this.#beginnings[fail] ?? null) !== null ? fail : (this.#beginningLink[fail] ?? -1);
        queue.push(to);
      }
    }
  }
}
