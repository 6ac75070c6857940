import type { Random } from './random.ts';

/** Draws items like cards: in random order, each once before any comes again. */
export class Deck<T> {
  readonly #items: readonly T[];
  readonly #random: Random;
  #left: T[] = [];

  /** `items` must not be empty. */
  constructor(items: readonly T[], random: Random) {
    this.#items = items;
    this.#random = random;
  }

  draw(): T {
    if (this.#left.length === 0) this.#left = [...this.#items];
    const at = Math.floor(this.#random.next() * this.#left.length);
    return this.#left.splice(at, 1)[0] as T;
  }
}
