import { UUID } from 'uuidv7';

/** Chance that is the same on every run of one seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  oneOf<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  /** A rank in [0, count) of people: the first ones often, most of them once or twice. */
  person(count: number): number {
    return Math.floor(count * this.next() ** 2);
  }

  /** A rank in [0, count) of words: rank r about 1 / (r + 1) as often as rank 0 (Zipf's law). */
  rank(count: number): number {
    return Math.min(count - 1, Math.floor(count ** this.next()) - 1);
  }

  /** A UUIDv7 of this time. */
  id(at: Date): string {
    const part = () => this.below(2 ** 30);
    return UUID.fromFieldsV7(at.getTime(), this.below(2 ** 12), part(), part()).toString();
  }
}
