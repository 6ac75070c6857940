import { asc, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engagementHistory } from '../../db/repos/items/engagement.ts';
import { revisionsOf } from '../../db/repos/items/revisions.ts';
import { changeMention } from '../../db/repos/mentions/change-mention.ts';
import {
  engagementSnapshots,
  itemKeys,
  itemRevisions,
  items,
  mentionRollups,
  mentions,
} from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import type { Brand } from '../../src/core/brand.ts';
import { newId } from '../../src/core/id.ts';
import type { FetchedItem } from '../../src/core/item.ts';
import { addMs, HOUR, MINUTE } from '../../src/core/time.ts';
import { ingestItems } from '../../src/pipeline/ingest-items.ts';
import { AT, newBrand, storeOn, WORD } from '../db/repos/samples.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { allRollups, type Bench, bench, fetched } from './bench.ts';

const HERE = newId(AT);
const THERE = newId(AT);

describeOnBothDatabases('a known item that is seen again', (open) => {
  let store: Store;
  let context: Bench;
  let acme: Brand;
  let globex: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
    acme = await newBrand(store, { name: 'Acme', query: 'acme' });
    globex = await newBrand(store, { name: 'Globex', query: 'globex' });
  });
  beforeEach(async () => {
    for (const table of [items, itemKeys, mentions, mentionRollups, itemRevisions, engagementSnapshots])
      await store.db.delete(table);
    context = bench(store);
  });

  const post = (more: Partial<FetchedItem>) =>
    fetched({ guid: 'post', url: 'https://a.example/post', publishedAt: addMs(AT, -HOUR), ...more });
  const see = (given: FetchedItem | FetchedItem[], sourceId: string | null = HERE) => {
    context.clock.advance(MINUTE);
    const list = Array.isArray(given) ? given : [given];
    return ingestItems(context, list, { sourceId, connector: 'feed', scope: sourceId ?? 'pushed' });
  };
  const stored = async () => {
    const [item] = await store.db.select().from(items);
    if (item === undefined) throw new Error('nothing is stored');
    return item;
  };
  const earlier = async () => (await revisionsOf(store, (await stored()).id)).map(({ text }) => text);
  const mentionOf = async (brand: Brand) => {
    const [row] = await store.db
      .select()
      .from(mentions)
      .where(eq(mentions.brandId, brand.id))
      .orderBy(asc(mentions.id));
    return row;
  };
  /** Relevant mentions by label, as the rollups count them and as there are. */
  async function expectTrueCounts() {
    for (const brand of [acme, globex]) {
      const rollups = await allRollups(store, brand.id);
      const rows = await store.db.select().from(mentions).where(eq(mentions.brandId, brand.id));
      for (const label of ['negative', 'neutral', 'positive'] as const) {
        const counted = rollups.reduce((sum, bucket) => sum + bucket[label], 0);
        expect(counted).toBe(rows.filter((row) => row.relevant && row.sentiment === label).length);
      }
    }
  }
  describe('in other words', () => {
    it('says them now, keeps what it said, and is judged anew with its counts', async () => {
      await see(post({ title: 'Acme', text: 'Acme is horrible and awful' }));
      const { brandIds, itemsNew } = await see(
        post({ title: 'Acme', text: 'I was wrong: Acme is wonderful, I love it' }),
      );
      expect({ brandIds, itemsNew }).toEqual({ brandIds: [acme.id], itemsNew: 0 });
      const { text } = await stored();
      expect(text).toBe('I was wrong: Acme is wonderful, I love it');
      expect(await earlier()).toEqual(['Acme is horrible and awful']);
      const mention = await mentionOf(acme);
      expect(mention).toMatchObject({ sentiment: 'positive', scoredAs: 'positive' });
      const spoken = mention?.spans
        .filter(({ field }) => field === undefined)
        .map(({ start, end }) => text.slice(start, end));
      expect(spoken).toEqual(['Acme']);
      expect(mention?.fingerprint).toBe((await stored()).fingerprint);
      await expectTrueCounts();
      expect((await see(post({ title: 'Acme', text }))).brandIds).toEqual([]);
      expect(await earlier()).toHaveLength(1);
    });

    it('keeps a person’s word on the sentiment', async () => {
      await see(post({ text: 'Acme is horrible' }));
      await changeMention(store, (await mentionOf(acme))?.id ?? '', { sentiment: 'positive' }, WORD);
      await see(post({ text: 'Acme is still horrible, awful and bad' }));
      expect(await mentionOf(acme)).toMatchObject({
        sentiment: 'positive',
        scorer: 'person',
        scoredAs: 'negative',
      });
      await expectTrueCounts();
    });

    it('is judged as it says now when the person’s word on it is taken back', async () => {
      await see(post({ text: 'Acme is horrible' }));
      const id = (await mentionOf(acme))?.id ?? '';
      await changeMention(store, id, { sentiment: 'neutral' }, WORD);
      await see(post({ text: 'Acme is great, wonderful and good' }));
      await changeMention(store, id, { sentiment: null }, WORD);
      const { sentiment, score, confidence, scorer } = (await mentionOf(acme)) ?? {};
      expect({ sentiment, scorer }).toEqual({ sentiment: 'positive', scorer: context.scorer.id });
      expect(score).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
      await expectTrueCounts();
    });

    it('is a mention of a brand that it names only now, and none of one that it names no more', async () => {
      await see(post({ text: 'Acme is horrible' }));
      const { brandIds } = await see(post({ text: 'Globex is horrible' }));
      expect(brandIds.toSorted()).toEqual([acme.id, globex.id].toSorted());
      expect(await mentionOf(acme)).toMatchObject({ relevant: false, spans: [], evidence: [] });
      expect(await mentionOf(globex)).toMatchObject({
        relevant: true,
        sentiment: 'negative',
        historic: false,
      });
      await expectTrueCounts();
      await see(post({ text: 'Acme is horrible again' }));
      expect(await mentionOf(acme)).toMatchObject({ relevant: true });
      expect(await mentionOf(globex)).toMatchObject({ relevant: false });
      await expectTrueCounts();
    });

    it.each([
      ['answered', { status: 'answered' }, true],
      ['given to somebody', { assignee: 'Kim' }, true],
      ['corrected', { sentiment: 'neutral' }, true],
      ['called not about us', { relevant: false }, false],
    ] as const)(
      'leaves a mention that a person has %s as it is when it names the brand no more',
      async (_what, change, relevant) => {
        await see(post({ text: 'Acme is horrible' }));
        await changeMention(store, (await mentionOf(acme))?.id ?? '', change, WORD);
        await see(post({ text: 'Nothing to see here' }));
        expect(await mentionOf(acme)).toMatchObject({ ...change, relevant });
        await see(post({ text: 'Acme it was after all' }));
        expect(await mentionOf(acme)).toMatchObject({ ...change, relevant });
        await expectTrueCounts();
      },
    );

    it('stays historic, also for a brand that it names only now', async () => {
      const historic = { sourceId: HERE, connector: 'feed', scope: HERE, historicBefore: AT };
      await ingestItems(context, [post({ text: 'Acme is horrible' })], historic);
      await see(post({ text: 'Acme is awful, Globex is awful' }));
      expect(await mentionOf(acme)).toMatchObject({ historic: true });
      expect(await mentionOf(globex)).toMatchObject({ historic: true });
    });

    it.each([
      ['white space and markup', 'Acme  is\n horrible', '<p>Acme is horrible</p>'],
      ['punctuation and case', 'ACME is horrible!', null],
      ['numbers', 'Acme is horrible 12', null],
      ['ages', 'Acme is horrible 3 hours ago', null],
    ])('takes %s for no edit', async (_what, text, html) => {
      await see(post({ text: 'Acme is horrible' }));
      const before = await stored();
      expect((await see(post({ text, html }))).brandIds).toEqual([]);
      expect(await stored()).toEqual(before);
      expect(await earlier()).toEqual([]);
    });

    it('is an edit when the numbers of its title change', async () => {
      await see(post({ title: 'Acme recalls 100 bikes' }));
      await see(post({ title: 'Acme recalls 100,000 bikes' }));
      expect((await stored()).title).toBe('Acme recalls 100,000 bikes');
    });

    it('is left as it is after twenty edits', async () => {
      const words = Array.from({ length: 25 }, (_, n) => String.fromCodePoint(97 + n).repeat(3));
      for (const word of words) await see(post({ text: `Acme ${word}` }));
      expect(await earlier()).toHaveLength(20);
      expect((await stored()).text).toBe(`Acme ${words[20]}`);
    });

    it('does not flip between two entries of its own source', async () => {
      const both = [post({ text: 'Acme is horrible' }), post({ text: 'Acme is horrible, read more' })];
      for (let visit = 0; visit < 3; visit += 1) await see(both);
      expect(await earlier()).toEqual([]);
      expect((await stored()).text).toBe('Acme is horrible');
    });

    it('does not flip between two sources, of which one has an excerpt', async () => {
      const [whole, excerpt] = [
        post({ text: 'Acme is horrible, and here is why' }),
        post({ text: 'Acme is' }),
      ];
      for (let visit = 0; visit < 3; visit += 1) {
        await see(whole, HERE);
        await see(excerpt, THERE);
      }
      await see(post({ text: 'pushed' }), null);
      expect(await earlier()).toEqual([]);
      expect((await stored()).text).toBe(whole.text);
    });

    it('takes a newer version from wherever it comes, and an older one from nowhere', async () => {
      const version = (hours: number, text: string) => post({ text, updatedAt: addMs(AT, hours * HOUR) });
      await see(version(1, 'Acme one'), HERE);
      await see(version(2, 'Acme two'), THERE);
      expect((await stored()).text).toBe('Acme two');
      await see(version(1, 'Acme one'), HERE);
      await see(version(2, 'Acme other'), THERE);
      expect((await stored()).text).toBe('Acme two');
      expect(await earlier()).toEqual(['Acme one']);
    });
  });

  describe('with other reactions', () => {
    const engagementSeries = async () => {
      const { id, engagement, firstSeenAt } = await stored();
      return engagementHistory(store, { itemId: id, engagement, firstSeenAt });
    };
    const history = async () =>
      (await engagementSeries()).map(({ likes, comments }) => ({
        likes,
        comments,
      }));

    it('keeps them as a series that has a row for every change', async () => {
      await see(post({ text: 'Acme', engagement: { likes: 1 } }));
      expect(await history()).toEqual([{ likes: 1, comments: null }]);
      await see(post({ text: 'Acme', engagement: { likes: 5, comments: 2 } }));
      await see(post({ text: 'Acme', engagement: { likes: 5, comments: 2 } }));
      await see(post({ text: 'Acme', engagement: null }));
      await see(post({ text: 'Acme', engagement: { likes: 9 } }), THERE);
      expect(await history()).toEqual([
        { likes: 1, comments: null },
        { likes: 5, comments: 2 },
        { likes: 9, comments: 2 },
      ]);
      const item = await stored();
      expect(item.engagement).toEqual({ likes: 9, comments: 2 });
      const [first] = await engagementSeries();
      expect(first?.at).toEqual(item.firstSeenAt);
    });

    it('keeps only the newest where no brand stands', async () => {
      await see(post({ text: 'Nobody', engagement: { likes: 1 } }));
      await see(post({ text: 'Nobody', engagement: { likes: 2 } }));
      expect((await stored()).engagement).toEqual({ likes: 2 });
      expect(await store.db.$count(engagementSnapshots)).toBe(0);
    });

    it('holds numbers that no database could', async () => {
      await see(post({ text: 'Acme', engagement: { likes: 1 } }));
      await see(post({ text: 'Acme', engagement: { likes: 1e12, comments: -3, shares: Number.NaN } }));
      expect((await stored()).engagement).toEqual({ likes: 2 ** 31 - 1, comments: 0 });
      expect(await history()).toHaveLength(2);
    });
  });

  describe('under other names', () => {
    it('is known by them too', async () => {
      await see(post({ url: null }));
      await see(post({}));
      const { items: seen } = await see(post({ guid: 'another' }), THERE);
      expect(seen).toEqual([{ itemId: (await stored()).id, isNew: false }]);
      expect(await store.db.$count(items)).toBe(1);
    });

    it('keeps no more than a dozen', async () => {
      for (let visit = 0; visit < 20; visit += 1) await see(post({ guid: `new on every visit ${visit}` }));
      expect(await store.db.$count(itemKeys)).toBe(12);
      expect(await store.db.$count(items)).toBe(1);
    });

    it('learns none from a source that says something else of it', async () => {
      await see(post({}));
      await see(post({ guid: 'another', text: 'Something else' }), THERE);
      expect(await store.db.$count(itemKeys)).toBe(2);
    });
  });
});
