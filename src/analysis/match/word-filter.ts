/** Slots a word: one word in so many that were never added passes. */
const SLOTS = 16;

/**
 * Says of most words at a glance that they are none of `words`: looking a word up among ten thousands costs more than
 * all else that is done with it. Looks at the length and four letters.
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
  const end = word.length - 1;
  const sum =
    Math.imul(word.charCodeAt(0), 0x9e3779b1) ^
    Math.imul(word.charCodeAt(Math.min(2, end)), 0x85ebca6b) ^
    Math.imul(word.charCodeAt(end >> 1), 0xc2b2ae35) ^
    Math.imul(word.charCodeAt(end) + (end << 7), 0x27d4eb2f);
  return sum ^ (sum >>> 15);
}
