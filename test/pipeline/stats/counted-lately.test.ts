import { describe, expect, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import { countedLately } from '../../../src/pipeline/stats/counted-lately.ts';

const MANY = 20_000;
const someStore = () => ({ db: {} }) as Store;

describe('What was counted lately', () => {
  it('is counted once of many mentions, also for those who ask at once', async () => {
    const [store, answers] = [someStore(), [{ all: 1 }, { all: 2 }]];
    const ask = () =>
      countedLately(store, ['sites', 'brand'], MANY, async () => answers.shift() ?? { all: 0 });
    expect(await Promise.all([ask(), ask()])).toEqual([{ all: 1 }, { all: 1 }]);
    expect(await ask()).toEqual({ all: 1 });
  });

  it('is counted anew of few mentions, of something else, and in another database', async () => {
    const [store, other] = [someStore(), someStore()];
    const ask = (from: Store, what: string, mentions: number, all: number) =>
      countedLately(from, [what], mentions, async () => ({ all }));
    expect(await ask(store, 'sites', MANY, 1)).toEqual({ all: 1 });
    expect(await ask(store, 'sites', 10_000, 2)).toEqual({ all: 2 });
    expect(await ask(store, 'authors', MANY, 3)).toEqual({ all: 3 });
    expect(await ask(other, 'sites', MANY, 4)).toEqual({ all: 4 });
  });

  it('is asked for again after a failure', async () => {
    const store = someStore();
    const failing = countedLately(store, ['sites'], MANY, () => Promise.reject(new Error('no answer')));
    await expect(failing).rejects.toThrow('no answer');
    expect(await countedLately(store, ['sites'], MANY, async () => ({ all: 5 }))).toEqual({ all: 5 });
  });
});
