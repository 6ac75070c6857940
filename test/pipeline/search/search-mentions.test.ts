import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { haveAllWords } from '../../../db/repos/items/item-words.ts';
import type { MentionSort } from '../../../db/repos/mentions/mention-feed.ts';
import { items, itemWords, mentions } from '../../../db/schema/index.ts';
import { createSecretBox } from '../../../db/secret-box.ts';
import type { Store } from '../../../db/store.ts';
import { compileMatcher } from '../../../src/analysis/match/matcher.ts';
import { firstIdAt } from '../../../src/core/id.ts';
import type { Item } from '../../../src/core/item.ts';
import { addMs, HOUR } from '../../../src/core/time.ts';
import { fillWords, indexWords } from '../../../src/pipeline/search/index-words.ts';
import { searchMentions } from '../../../src/pipeline/search/search-mentions.ts';
import { searchableItem, searchQuery } from '../../analysis/match/search-samples.ts';
import { sampleBrand, sampleItem, sampleMention } from '../../db/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';

const NOW = new Date('2026-01-15T00:00:00Z');
/** More than are gone through before the index is asked. */
const STORED = 800;
const SORTS: readonly MentionSort[] = ['-publishedAt', 'score', '-reach'];

describeOnBothDatabases('a search', (open) => {
  let store: Store;
  let stored: Item[];

  beforeAll(async () => {
    const { db } = await open();
    store = { db, box: createSecretBox('a secret of sufficient length for a test') };
    const brand = await sampleBrand(db);
    const said = fc.sample(searchableItem, { numRuns: STORED, seed: 7 });
    await db
      .insert(items)
      .values(
        said.map((each, i) =>
          sampleItem(addMs(NOW, -i * 30 * HOUR), { ...each, reach: i % 7 === 0 ? i : null }),
        ),
      );
    stored = await db.select().from(items).orderBy(items.id);
    await db.insert(mentions).values(
      stored.map((item, i) => ({
        ...sampleMention(item, brand.id),
        ...{ host: item.host, author: item.author, language: item.language, score: ((i * 37) % 21) / 10 - 1 },
      })),
    );
  });

  /** What a search finds, page after page, by item. */
  async function found(q: string, sort: MentionSort, limit = 50): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page = await searchMentions(store, { q }, sort, { limit, cursor });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      ids.push(...page.items.map(({ itemId }) => itemId));
      cursor = page.nextCursor;
      if (cursor === null) return ids;
    }
  }

  function matching(q: string): string[] {
    const matcher = compileMatcher(new Map([['', q]]));
    return stored.filter((item) => matcher.match(item).length > 0).map(({ id }) => id);
  }

  it('finds in items without words what it finds in those that have theirs', async () => {
    expect(await haveAllWords(store)).toBe(false);
    expect((await found('"C++"', '-publishedAt')).toSorted()).toEqual(matching('"C++"'));
    while (!(await fillWords(store, NOW, 300))) expect(await haveAllWords(store)).toBe(false);
    expect(await haveAllWords(store)).toBe(true);
    expect(await store.db.$count(itemWords)).toBe(STORED);
  });

  it('finds exactly what the matcher finds among all that is stored, in every order', async () => {
    await fc.assert(
      fc.asyncProperty(searchQuery, fc.constantFrom(...SORTS), async (query, sort) => {
        expect((await found(query, sort)).toSorted()).toEqual(matching(query));
      }),
      { numRuns: 25 },
    );
  });

  it('finds rare words far back, newest first, a page at a time', async () => {
    const oldest = stored.slice(0, 3).toReversed();
    for (const item of oldest) {
      const told = { ...item, text: 'A zyzzyva was seen' };
      await store.db.update(items).set({ text: told.text }).where(eq(items.id, item.id));
      await indexWords(store, [told]);
    }
    expect(await found('zyzzyva seen', '-publishedAt', 2)).toEqual(oldest.map(({ id }) => id));
  });

  it('says where the words stand, and where it was put off', async () => {
    const page = await searchMentions(store, { q: 'zyzzyva' }, '-publishedAt', { limit: 1, cursor: null });
    const [mention] = page.items;
    expect(page.spans.get(mention?.id ?? '')).toEqual([{ start: 2, end: 9 }]);
    expect(page.unfinished).toBeNull();
  });

  it('puts off what would take long, and goes on from there', async () => {
    const { db } = store;
    const brand = await sampleBrand(db);
    const many = Array.from({ length: 4_700 }, (_, i) => sampleItem(addMs(NOW, -i * 1_000)));
    for (let from = 0; from < many.length; from += 1_000) {
      const some = many.slice(from, from + 1_000);
      await db.insert(items).values(some);
      await db.insert(mentions).values(some.map((item) => sampleMention(item, brand.id)));
    }
    const search = { q: 'raw:"!?"', brandId: brand.id };
    const first = await searchMentions(store, search, '-publishedAt', { limit: 10, cursor: null });
    expect(first).toMatchObject({ items: [], unfinished: { to: expect.any(Date) } });
    let { nextCursor: cursor } = first;
    while (cursor !== null) {
      const page = await searchMentions(store, search, '-publishedAt', { limit: 10, cursor });
      expect(page.unfinished === null).toBe(page.nextCursor === null);
      cursor = page.nextCursor;
    }
    expect(firstIdAt(first.unfinished?.to ?? NOW) > (many.at(-1)?.id ?? '')).toBe(true);
  });
});
