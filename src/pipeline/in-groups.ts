export interface GroupOptions {
  /** Most members of a group. */
  most: number;
  /** How long the first member waits for others, in milliseconds. */
  gatherMs: number;
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
  { most, gatherMs }: GroupOptions,
): (one: T) => Promise<R> {
  const waiting: Member<T, R>[] = [];
  let working = false;
  let stopGathering = () => {};

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
    working = true;
    while (waiting.length > 0) {
      await gather();
      await doGroup(waiting.splice(0, most));
    }
    working = false;
  }

  return (one) =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      if (!working) void doAll();
      else if (waiting.length >= most) stopGathering();
    });
}
