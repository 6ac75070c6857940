import { type Change, type ChangePosition, isAfter } from '../../../db/repos/changes.ts';

/** Changes that wait for a follower; whoever lets more pile up is let go. */
const MOST_WAITING = 2_000;

/** Somebody who follows the changes as they are read, each once. */
export class Follower {
  #at: ChangePosition;
  #waiting: Change[] = [];
  #ended = false;
  #lost = false;
  #arrived = () => {};

  constructor(at: ChangePosition) {
    this.#at = at;
  }

  /** Whether it was let go because it did not take what came. */
  get lost(): boolean {
    return this.#lost;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Gives it what was read, of which it may have some already. */
  take(changes: readonly Change[]): void {
    const news = changes.filter((change) => isAfter(change, this.#at));
    if (this.#ended || news.length === 0) return;
    this.#at = news.at(-1) ?? this.#at;
    this.#waiting.push(...news);
    if (this.#waiting.length > MOST_WAITING) {
      this.#lost = true;
      this.end();
    }
    this.#arrived();
  }

  /** What came since it was last asked for, once something has; null at the end. */
  async next(): Promise<Change[] | null> {
    if (this.#waiting.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
    return this.#ended ? null : this.#waiting.splice(0);
  }

  end(): void {
    this.#ended = true;
    this.#waiting = [];
    this.#arrived();
  }
}
