/**
 * One thing about the place where a name stands, which speaks for the brand or for a namesake. Its key begins with what
 * it is: `w:` a word near the name, `<:` what stands right before it, `>:` right after it, `n:` two words written as a
 * name, `f:` a field that words belong to, `s:` the site, `l:` the language, `i:` how the name is written.
 */
export interface Cue {
  key: string;
  /** How much of it there is, above 0. */
  value: number;
  /** What of the text makes it, as a reader is told. */
  words: readonly string[];
}

/** Cues that are kept of one text. */
const MOST_CUES = 150;

/** Gathers the cues of a text, each once. */
export class CueBag {
  readonly #cues = new Map<string, { value: number; words: string[] }>();

  /** A cue that is there or not. */
  add(key: string, value: number, word: string): void {
    if (this.#cues.size < MOST_CUES && !this.#cues.has(key)) this.#cues.set(key, { value, words: [word] });
  }

  /** A cue that different words make more of. */
  addTo(key: string, value: number, word: string): void {
    const known = this.#cues.get(key);
    if (known === undefined) this.add(key, value, word);
    else if (!known.words.includes(word)) {
      known.value += value;
      known.words.push(word);
    }
  }

  /** Much of a field says little more than some of it. */
  all(): Cue[] {
    return [...this.#cues].map(([key, { value, words }]) => ({
      key,
      value: key.startsWith('f:') ? Math.sqrt(value) : value,
      words,
    }));
  }
}
