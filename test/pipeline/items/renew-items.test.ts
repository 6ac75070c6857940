import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engagementHistory } from '../../../db/repos/items/engagement.ts';
import { engagementSnapshots, itemKeys, items } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { newBrand, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { openSeenAgain, post, type SeenAgain, THERE } from './seen-again.ts';

describeOnBothDatabases('a known item that is seen again', (open) => {
  let store: Store;
  let again: SeenAgain;
  beforeAll(async () => {
    store = storeOn(await open());
    await newBrand(store, { name: 'Acme', query: 'acme' });
  });
  beforeEach(async () => {
    again = await openSeenAgain(store);
  });

  describe('with other reactions', () => {
    const engagementSeries = async () => {
      const { id, engagement, firstSeenAt } = await again.stored();
      return engagementHistory(store, { itemId: id, engagement, firstSeenAt });
    };
    const history = async () =>
      (await engagementSeries()).map(({ likes, comments }) => ({
        likes,
        comments,
      }));

    it('keeps them as a series that has a row for every change', async () => {
      await again.see(post({ text: 'Acme', engagement: { likes: 1 } }));
      expect(await history()).toEqual([{ likes: 1, comments: null }]);
      await again.see(post({ text: 'Acme', engagement: { likes: 5, comments: 2 } }));
      await again.see(post({ text: 'Acme', engagement: { likes: 5, comments: 2 } }));
      await again.see(post({ text: 'Acme', engagement: null }));
      await again.see(post({ text: 'Acme', engagement: { likes: 9 } }), THERE);
      expect(await history()).toEqual([
        { likes: 1, comments: null },
        { likes: 5, comments: 2 },
        { likes: 9, comments: 2 },
      ]);
      const item = await again.stored();
      expect(item.engagement).toEqual({ likes: 9, comments: 2 });
      const [first] = await engagementSeries();
      expect(first?.at).toEqual(item.firstSeenAt);
    });

    it('keeps only the newest where no brand stands', async () => {
      await again.see(post({ text: 'Nobody', engagement: { likes: 1 } }));
      await again.see(post({ text: 'Nobody', engagement: { likes: 2 } }));
      expect((await again.stored()).engagement).toEqual({ likes: 2 });
      expect(await store.db.$count(engagementSnapshots)).toBe(0);
    });

    it('holds numbers that no database could', async () => {
      await again.see(post({ text: 'Acme', engagement: { likes: 1 } }));
      await again.see(post({ text: 'Acme', engagement: { likes: 1e12, comments: -3, shares: Number.NaN } }));
      expect((await again.stored()).engagement).toEqual({ likes: 2 ** 31 - 1, comments: 0 });
      expect(await history()).toHaveLength(2);
    });
  });

  describe('under other names', () => {
    it('is known by them too', async () => {
      await again.see(post({ url: null }));
      await again.see(post({}));
      const { items: seen } = await again.see(post({ guid: 'another' }), THERE);
      expect(seen).toEqual([{ itemId: (await again.stored()).id, isNew: false }]);
      expect(await store.db.$count(items)).toBe(1);
    });

    it('keeps no more than a dozen', async () => {
      for (let visit = 0; visit < 20; visit += 1)
        await again.see(post({ guid: `new on every visit ${visit}` }));
      expect(await store.db.$count(itemKeys)).toBe(12);
      expect(await store.db.$count(items)).toBe(1);
    });

    it('learns none from a source that says something else of it', async () => {
      await again.see(post({}));
      await again.see(post({ guid: 'another', text: 'Something else' }), THERE);
      expect(await store.db.$count(itemKeys)).toBe(2);
    });
  });
});
