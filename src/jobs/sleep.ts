/** The sleep of a loop that others wake. */
export interface Sleep {
  /** Ends the sleep, or the next one when nobody sleeps. */
  wake(): void;
  /** From now on only later wakes count. */
  begin(): void;
  /** Resolves when woken, at once when woken since {@link begin}; at the latest after `most` milliseconds, where given. */
  until(most?: number): Promise<void>;
}

export function createSleep(): Sleep {
  let woken = false;
  let wakeUp = () => {};
  return {
    wake() {
      woken = true;
      wakeUp();
    },
    begin() {
      woken = false;
    },
    until(most) {
      if (woken) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = most === undefined ? undefined : setTimeout(resolve, most);
        wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
