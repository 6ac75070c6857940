/** Places a beginning: one word in so many that begins nothing passes. */
const PLACES = 16;

/** The hash of no letters, to which letters are added one by one (FNV-1a). */
export const NO_LETTERS = 0x811c9dc5;

/** The hash of what was hashed before and the letter of `word` at `at`. */
export function withLetter(hash: number, word: string, at: number): number {
  return Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
}

/** Says at a glance of most words that they begin nothing, by their hash: most of a text does not. */
export class Beginnings {
  readonly #isTaken: Uint8Array;

  constructor(words: readonly string[]) {
    this.#isTaken = new Uint8Array(2 ** Math.ceil(Math.log2((words.length + 1) * PLACES)));
    for (const word of words) {
      let hash = NO_LETTERS;
      for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word, at);
      this.#isTaken[this.#placeOf(hash)] = 1;
    }
  }

  mayHave(hash: number): boolean {
    return this.#isTaken[this.#placeOf(hash)] === 1;
  }

  #placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#isTaken.length - 1);
  }
}
