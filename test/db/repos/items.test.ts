import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import {
  type Candidate,
  claimIdentities,
  insertItems,
  itemsAfter,
  itemsBefore,
} from '../../../db/repos/items/items.ts';
import { itemKeys, items } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { firstIdAt, newId } from '../../../src/core/id.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, anItem, storeOn } from './samples.ts';

describeOnBothDatabases('identities', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  const claim = (...candidates: Candidate[]) => transaction(store, (tx) => claimIdentities(tx, candidates));
  let scopes = 0;
  /** Keys that no other test uses. */
  const keysOfOwn = () => {
    scopes += 1;
    const scope = scopes;
    return (name: string) => `${name} ${scope}`;
  };

  it('are new for names nobody had', async () => {
    const key = keysOfOwn();
    const [a, b] = [newId(AT), newId(AT)];
    const found = await claim({ itemId: a, keys: [key('g1'), key('u1')] }, { itemId: b, keys: [key('g2')] });
    expect([...found]).toEqual([
      [a, a],
      [b, b],
    ]);
  });

  it.each([
    ['guid', ['g1'], ['g1', 'u9']],
    ['address', ['g1', 'u1'], ['g2', 'u1']],
  ])('are found again by %s, and learn the other names', async (_by, first, second) => {
    const key = keysOfOwn();
    const [known, again, third] = [newId(AT), newId(AT), newId(AT)];
    await claim({ itemId: known, keys: first.map(key) });
    expect(await claim({ itemId: again, keys: second.map(key) })).toEqual(new Map([[again, known]]));
    for (const name of new Set([...first, ...second])) {
      expect(await claim({ itemId: third, keys: [key(name)] })).toEqual(new Map([[third, known]]));
    }
  });

  it('go by the strongest of two names that lead to different items', async () => {
    const key = keysOfOwn();
    const [one, two, both] = [newId(AT), newId(AT), newId(AT)];
    await claim({ itemId: one, keys: [key('g')] }, { itemId: two, keys: [key('u')] });
    expect(await claim({ itemId: both, keys: [key('u'), key('g')] })).toEqual(new Map([[both, two]]));
  });

  it('of candidates in one batch that share a name are one, also when that one is known already', async () => {
    const key = keysOfOwn();
    const [known, a, b, c] = [newId(AT), newId(AT), newId(AT), newId(AT)];
    await claim({ itemId: known, keys: [key('u1')] });
    const found = await claim(
      { itemId: a, keys: [key('g1'), key('u1')] },
      { itemId: b, keys: [key('g1'), key('u2')] },
      { itemId: c, keys: [key('u2')] },
    );
    expect([...found.values()]).toEqual([known, known, known]);
  });

  it('are the same on a second visit, whatever the names', async () => {
    const name = fc.constantFrom('g1', 'g2', 'g3', 'u1', 'u2', 'u3');
    const batch = fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batch, async (visit) => {
        const key = keysOfOwn();
        const candidates = () => visit.map((names) => ({ itemId: newId(AT), keys: names.map(key) }));
        const first = [...(await claim(...candidates())).values()];
        const second = [...(await claim(...candidates())).values()];
        expect(second).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it('are given once however many workers bring the same items at once, in whatever order', async () => {
    const key = keysOfOwn();
    const before = await store.db.$count(items);
    const names = Array.from({ length: 40 }, (_, n) => n);
    const bring = (worker: number) =>
      transaction(store, async (tx) => {
        const order = names.map((n) => (n * 7 + worker * 13) % names.length);
        const candidates = order.map((n) => ({ itemId: newId(AT), keys: [key(`g${n}`), key(`u${n}`)] }));
        const found = await claimIdentities(tx, candidates);
        await insertItems(
          tx,
          candidates
            .filter(({ itemId }) => found.get(itemId) === itemId)
            .map(({ itemId }) => anItem({ id: itemId })),
        );
        return new Map(order.map((n, at) => [n, found.get(candidates[at]?.itemId ?? '')]));
      });
    const answers = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(bring));
    expect(await store.db.$count(items)).toBe(before + names.length);
    for (const n of names) expect(new Set(answers.map((answer) => answer.get(n))).size).toBe(1);
  });

  it('are not taken by a transaction that came to nothing', async () => {
    const key = keysOfOwn();
    const [lost, next] = [newId(AT), newId(AT)];
    const broken = transaction(store, async (tx) => {
      await claimIdentities(tx, [{ itemId: lost, keys: [key('g')] }]);
      throw new Error('cut off');
    });
    await expect(broken).rejects.toThrow('cut off');
    expect(await claim({ itemId: next, keys: [key('g')] })).toEqual(new Map([[next, next]]));
  });

  it('are nothing for no candidates', async () => {
    const before = await store.db.$count(itemKeys);
    expect(await claim()).toEqual(new Map());
    expect(await store.db.$count(itemKeys)).toBe(before);
  });
});

describeOnBothDatabases('stored items', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  it('are walked through in the order of their publication, forth and back', async () => {
    const times = [
      '2019-05-01T00:00:00Z',
      '2026-01-02T00:00:00Z',
      '2026-01-03T00:00:00Z',
      '2026-01-14T00:00:00Z',
    ];
    const rows = times.map((time) => anItem({ publishedAt: new Date(time) }));
    await insertItems(store, rows.toReversed());
    const ids = rows.map(({ id }) => id);
    const forth = await itemsAfter(store, firstIdAt(new Date(0)), 3);
    expect(forth.map(({ id }) => id)).toEqual(ids.slice(0, 3));
    const rest = await itemsAfter(store, forth.at(-1)?.id ?? '', 3);
    expect(rest).toEqual(rows.slice(3));
    const back = await itemsBefore(store, null, 2);
    expect(back.map(({ id }) => id)).toEqual(ids.slice(2).toReversed());
    expect((await itemsBefore(store, back.at(-1)?.id ?? '', 9)).map(({ id }) => id)).toEqual(
      ids.slice(0, 2).toReversed(),
    );
  });
});
