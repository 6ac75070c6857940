/**
 * Which of a fixed number of slots is whose, owners being numbers. When all are taken, those go first that were not asked for again since
 * they were given away (the clock algorithm, Corbató 1968), and none that was asked for in the current turn.
 */
export class Slots {
  readonly #slotOf = new Map<number, number>();
  readonly #owner: number[] = [];
  readonly #turn: Uint32Array;
  readonly #asked: Uint8Array;
  #hand = -1;
  #now = 0;

  constructor(readonly count: number) {
    this.#turn = new Uint32Array(count);
    this.#asked = new Uint8Array(count);
  }

  /** Begins a turn, in which at most `count` owners may ask. */
  turn(): void {
    this.#now += 1;
  }

  /** The owner's slot, or −1. */
  find(owner: number): number {
    const slot = this.#slotOf.get(owner) ?? -1;
    if (slot >= 0) {
      this.#turn[slot] = this.#now;
      this.#asked[slot] = 1;
    }
    return slot;
  }

  /** A slot for an owner that has none. */
  give(owner: number): number {
    do {
      this.#hand = (this.#hand + 1) % this.count;
    } while (!this.#mayTake(this.#hand));
    const slot = this.#hand;
    const before = this.#owner[slot];
    if (before !== undefined) this.#slotOf.delete(before);
    this.#slotOf.set(owner, slot);
    this.#owner[slot] = owner;
    this.#turn[slot] = this.#now;
    return slot;
  }

  #mayTake(slot: number): boolean {
    if (this.#owner[slot] === undefined) return true;
    if (this.#turn[slot] === this.#now) return false;
    const wasAsked = this.#asked[slot] === 1;
    this.#asked[slot] = 0;
    return !wasAsked;
  }
}
