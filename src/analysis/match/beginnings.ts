/** Values filed under how a word must begin. */
export class Beginnings<Value> {
  readonly #values = new Map<string, Value[]>();
  /** The first letters of the beginnings → how long those are that begin so. */
  readonly #lengths = new Map<string, number[]>();
  #shortest = Number.POSITIVE_INFINITY;

  add(beginning: string, value: Value): void {
    const others = this.#values.get(beginning);
    if (others !== undefined) {
      others.push(value);
      return;
    }
    this.#values.set(beginning, [value]);
    if (beginning.length >= this.#shortest) this.#file(beginning);
    else {
      this.#shortest = beginning.length;
      this.#lengths.clear();
      for (const known of this.#values.keys()) this.#file(known);
    }
  }

  /** Tells the values filed under any beginning of `word`. */
  each(word: string, tell: (value: Value) => void): void {
    if (word.length < this.#shortest) return;
    for (const length of this.#lengths.get(word.slice(0, this.#shortest)) ?? []) {
      this.#values.get(word.slice(0, length))?.forEach(tell);
    }
  }

  #file(beginning: string): void {
    const letters = beginning.slice(0, this.#shortest);
    const lengths = this.#lengths.get(letters) ?? [];
    this.#lengths.set(letters, lengths);
    if (!lengths.includes(beginning.length)) lengths.push(beginning.length);
  }
}
