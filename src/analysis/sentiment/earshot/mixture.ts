import type { Arena } from './simd/arena.ts';

/** Rows to be added up, each times its share: at most so many as it was made for. */
export class Mixture {
  readonly #arena: Arena;
  readonly #address: number;
  readonly #rows: Int32Array;
  readonly #shares: Float32Array;
  #count = 0;

  constructor(arena: Arena, most: number) {
    const list = arena.integers(2 * (most + 3));
    this.#arena = arena;
    this.#address = list.address;
    this.#rows = list.numbers;
    this.#shares = new Float32Array(list.numbers.buffer, list.address, list.numbers.length);
  }

  clear(): void {
    this.#count = 0;
  }

  add(rowAddress: number, share: number): void {
    this.#rows[this.#count] = rowAddress;
    this.#shares[this.#count + 1] = share;
    this.#count += 2;
  }

  /** Adds the rows, of so many bytes each, to what stands at an address. */
  addTo(address: number, bytes: number): void {
    if (this.#count === 0) return;
    // Four rows are added at once: the first, none of it, makes up the number.
    while (this.#count % 8 !== 0) this.add(this.#rows[0] as number, 0);
    this.#arena.routines.mix(address, bytes, this.#address, 4 * this.#count);
  }
}
