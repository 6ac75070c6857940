/** Slots a word: one word in so many that were never added passes. */
const SLOTS = 16;
const LETTERS = 16;

/**
 * Says of most words at a glance that they are none of `words`: looking a word up among ten thousands costs more than
 * all else that is done with it. Looks at the length and the first letters.
 */
export class WordFilter {
  readonly #isTaken: Uint8Array;
  readonly #shift: number;

  constructor(words: ReadonlyMap<string, unknown>) {
    const bits = Math.ceil(Math.log2((words.size + 1) * SLOTS));
    this.#isTaken = new Uint8Array(2 ** bits);
    this.#shift = 32 - bits;
    for (const word of words.keys()) this.#isTaken[hashOf(word) >>> this.#shift] = 1;
  }

  mayHave(word: string): boolean {
    return this.#isTaken[hashOf(word) >>> this.#shift] === 1;
  }
}

function hashOf(word: string): number {
  let hash = word.length;
  const end = Math.min(word.length, LETTERS);
  for (let i = 0; i < end; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
