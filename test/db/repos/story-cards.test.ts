import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { countChosen, withTheirCopies } from '../../../db/repos/mentions/chosen-mentions.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import type { MentionFilter } from '../../../db/repos/mentions/mention-filter.ts';
import { pageOfStoryCards } from '../../../db/repos/stories/story-cards.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { sentimentLabels } from '../../../src/core/sentiment.ts';
import { addMs, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, aMention, anItem, newBrand, publish, storeOn } from './samples.ts';

describeOnBothDatabases('cards of stories', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  it('show the most read of the first, with how many more tell it on how many sites', async () => {
    const brand = await newBrand(store);
    const storyId = newId(AT);
    const told = [
      { host: 'a.example', reach: 10 },
      { host: 'b.example', reach: 900 },
      { host: 'a.example', reach: null },
    ].map((item, minutes) => anItem({ ...item, publishedAt: addMs(AT, minutes * MINUTE - 9 * MINUTE) }));
    await publish(
      store,
      told.map((item) => [item, aMention(item, brand.id, { storyId })]),
    );
    const alone = anItem({ publishedAt: addMs(AT, -MINUTE) });
    await publish(store, [[alone, aMention(alone, brand.id)]]);
    const { items } = await pageOfStoryCards(store, { brandId: brand.id }, { limit: 9, cursor: null });
    expect(items.map(({ mention, copies, hosts }) => [mention.itemId, copies, hosts])).toEqual([
      [alone.id, 0, 1],
      [told[1]?.id, 2, 2],
    ]);
    expect(await countChosen(store, { brandId: brand.id }, 100)).toEqual({ mentions: 4, stories: 2 });
    const [, card] = items;
    const all = await withTheirCopies(store, [card?.mention.id ?? ''], { brandId: brand.id }, 100);
    expect(all).toHaveLength(3);
  });

  it('page through every story once, whatever the filter leaves of it', async () => {
    const brand = await newBrand(store);
    const stories = [newId(AT), newId(AT), newId(AT), null];
    const posts = fc.sample(
      fc.record({ story: fc.constantFrom(...stories), sentiment: fc.constantFrom(...sentimentLabels) }),
      { numRuns: 40, seed: 7 },
    );
    await publish(
      store,
      posts.map(({ story, sentiment }, index) => {
        const item = anItem({ publishedAt: addMs(AT, (index - 60) * MINUTE) });
        return [item, aMention(item, brand.id, { storyId: story, sentiment })];
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 7 }),
        fc.option(fc.constantFrom(...sentimentLabels), { nil: undefined }),
        async (limit, sentiment) => {
          const filter: MentionFilter = { brandId: brand.id, sentiment };
          const all = await pageOfMentions(store, filter, '-publishedAt', { limit: 200, cursor: null });
          // Stories in the order of their newest mention.
          const expected = [...new Set(all.items.map(({ id, storyId }) => storyId ?? id))];
          const seen: string[] = [];
          let mentions = 0;
          for (let cursor: string | null = null; ; ) {
            const page = await pageOfStoryCards(store, filter, { limit, cursor });
            seen.push(...page.items.map(({ mention }) => mention.storyId ?? mention.id));
            mentions += page.items.reduce((sum, { copies }) => sum + copies + 1, 0);
            cursor = page.nextCursor;
            if (cursor === null) break;
            expect(page.items).toHaveLength(limit);
          }
          expect(seen).toEqual(expected);
          expect(mentions).toBe(all.items.length);
        },
      ),
      { numRuns: 12 },
    );
  });
});
