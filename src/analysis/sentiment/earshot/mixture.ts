/**
 * Rows of a matrix to be added up, each times its factor. Four at once, so that what is added to is read and written once
 * for four.
 */
export class Mixture {
  readonly #rows: number[] = [];
  readonly #factors: number[] = [];
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  add(row: number, factor: number): void {
    this.#rows[this.#count] = row;
    this.#factors[this.#count] = factor;
    this.#count += 1;
  }

  /** to[toFrom + j] += Σ factor · matrix[row · width + j]. */
  addTo(to: Float32Array, toFrom: number, matrix: Float32Array, width: number): void {
    let at = 0;
    for (; at + 4 <= this.#count; at += 4) this.#addFour(at, to, toFrom, matrix, width);
    for (; at < this.#count; at += 1) {
      const from = (this.#rows[at] as number) * width;
      const factor = this.#factors[at] as number;
      for (let j = 0; j < width; j += 1)
        to[toFrom + j] = (to[toFrom + j] as number) + factor * (matrix[from + j] as number);
    }
  }

  #addFour(at: number, to: Float32Array, toFrom: number, matrix: Float32Array, width: number): void {
    const a = (this.#rows[at] as number) * width;
    const b = (this.#rows[at + 1] as number) * width;
    const c = (this.#rows[at + 2] as number) * width;
    const d = (this.#rows[at + 3] as number) * width;
    const ofA = this.#factors[at] as number;
    const ofB = this.#factors[at + 1] as number;
    const ofC = this.#factors[at + 2] as number;
    const ofD = this.#factors[at + 3] as number;
    for (let j = 0; j < width; j += 1)
      to[toFrom + j] =
        (to[toFrom + j] as number) +
        ofA * (matrix[a + j] as number) +
        ofB * (matrix[b + j] as number) +
        ofC * (matrix[c + j] as number) +
        ofD * (matrix[d + j] as number);
  }
}
