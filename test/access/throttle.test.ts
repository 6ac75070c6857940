import { beforeAll, expect, it } from 'vitest';
import { countTry, forgetTries, markOnce, pruneTries } from '../../db/repos/access/auth-rates.ts';
import type { Store } from '../../db/store.ts';
import { cameIn, throttled } from '../../src/access/accounts/throttle.ts';
import { addMs, HOUR, MINUTE } from '../../src/core/time.ts';
import { AT, storeOn } from '../db/repos/samples.ts';
import { describeOnBothDatabases } from '../support/database.ts';

describeOnBothDatabases('tries', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  it('are counted one by one, however many come at once', async () => {
    const at = await Promise.all(Array.from({ length: 20 }, () => countTry(store, 'at once', HOUR, AT)));
    const counts = at.map(({ count }) => count).toSorted((a, b) => a - b);
    expect(counts).toEqual(Array.from({ length: 20 }, (_, nth) => nth + 1));
  });

  it('begin anew when their window is over, and not before', async () => {
    await countTry(store, 'window', HOUR, AT);
    expect(await countTry(store, 'window', HOUR, addMs(AT, HOUR - 1))).toEqual({ count: 2, since: AT });
    const later = addMs(AT, HOUR);
    expect(await countTry(store, 'window', HOUR, later)).toEqual({ count: 1, since: later });
    await forgetTries(store, 'window');
    expect(await countTry(store, 'window', HOUR, later)).toMatchObject({ count: 1 });
  });

  it('mark once what may be used once', async () => {
    const marks = await Promise.all(Array.from({ length: 5 }, () => markOnce(store, 'code', AT)));
    expect(marks.filter(Boolean)).toHaveLength(1);
    await pruneTries(store, addMs(AT, 1));
    expect(await markOnce(store, 'code', AT)).toBe(true);
  });

  it('say how long to wait, and are forgotten for an account whose owner came in', async () => {
    const tried = { guessed: 'sign-in', address: null, email: 'mara@example.com' } as const;
    for (let nth = 0; nth < 10; nth++) expect(await throttled(store, tried, AT)).toBeNull();
    expect(await throttled(store, tried, addMs(AT, 5 * MINUTE))).toBe(10 * MINUTE);
    expect(await throttled(store, { ...tried, email: 'ines@example.com' }, AT)).toBeNull();
    await cameIn(store, tried, AT);
    expect(await throttled(store, tried, addMs(AT, 5 * MINUTE))).toBeNull();
  });
});
