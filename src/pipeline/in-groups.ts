export interface GroupOptions {
  /** Most members of a group. */
  most: number;
  /** How long the first member waits for others, in milliseconds. */
  gatherMs: number;
  /** How many groups may be worked on at once, further ones when they are full. Default 1. */
  atOnce?: number;
}

interface Member<T, R> {
  one: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/**
 * Does things together that come one by one, as databases commit in groups: what comes while one group is worked on
 * makes up the next. When a group fails its members are tried alone, so that one that cannot be done harms no other.
 *
 * @param work does a group, and gives a result for each member in order
 */
export function inGroups<T, R>(
  work: (group: readonly T[]) => Promise<readonly R[]>,
  { most, gatherMs, atOnce = 1 }: GroupOptions,
): (one: T) => Promise<R> {
  const waiting: Member<T, R>[] = [];
  let working = 0;
  let stopGathering: (() => void) | null = null;

  /** Ends after a while, or when a group is full. */
  function gather(): Promise<void> {
    if (waiting.length >= most) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, gatherMs);
      stopGathering = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function doGroup(group: readonly Member<T, R>[]): Promise<void> {
    try {
      const results = await work(group.map(({ one }) => one));
      for (const [index, { resolve }] of group.entries()) resolve(results[index] as R);
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const member of group) await doGroup([member]);
    }
  }

  async function doAll(): Promise<void> {
    working += 1;
    while (waiting.length > 0) {
      await gather();
      stopGathering = null;
      const group = waiting.splice(0, most);
      helpOut();
      // Another may have taken what both were gathering.
      if (group.length > 0) await doGroup(group);
    }
    working -= 1;
  }

  /** Begins on a group beside those that are worked on, when there is one. */
  function helpOut(): void {
    if (working === 0 || (waiting.length >= most && working < atOnce)) void doAll();
  }

  return (one) =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      if (stopGathering === null) helpOut();
      else if (waiting.length >= most) stopGathering();
    });
}
