import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { updateBrand } from '../../../db/repos/brands/brands.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { itemKeys, items, mentions } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { timeOfId } from '../../../src/core/id.ts';
import type { FetchedItem } from '../../../src/core/item.ts';
import { bucketOf } from '../../../src/core/time.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { newBrand, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { allRollups, type Bench, bench, fetched } from '../bench.ts';

describeOnBothDatabases('ingesting items', (open) => {
  let store: Store;
  let context: Bench;
  let walmart: Brand;
  let target: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
    walmart = await newBrand(store, { name: 'Walmart', query: 'walmart' });
    target = await newBrand(store, { name: 'Target', query: 'target' });
  });
  beforeEach(async () => {
    for (const table of [items, itemKeys]) await store.db.delete(table);
    context = bench(store);
  });

  const ingest = (given: FetchedItem[], scope = 'source 1') =>
    ingestItems(context, given, { sourceId: null, connector: 'feed', scope });
  const mentionsOf = async (itemId: string) =>
    (await pageOfMentions(store, {}, '-publishedAt', { limit: 200, cursor: null })).items.filter(
      (mention) => mention.itemId === itemId,
    );

  it('finds every brand that stands in an item, and how it feels about each of them', async () => {
    const title = 'I left Walmart for Target';
    const text = 'Walmart was horrible, awful service. Target is wonderful, I love Target.';
    const result = await ingest([fetched({ guid: 'both', title, text })]);
    expect(result).toMatchObject({ itemsNew: 1, mentionsNew: 2, items: [{ isNew: true }] });
    expect(result.brandIds.toSorted()).toEqual([walmart.id, target.id].toSorted());
    const found = await mentionsOf(result.items[0]?.itemId ?? '');
    const by = Object.fromEntries(found.map((mention) => [mention.brandName, mention]));
    expect(by.Walmart?.sentiment).toBe('negative');
    expect(by.Target?.sentiment).toBe('positive');
    const spoken = by.Walmart?.spans.map(({ field, start, end }) =>
      (field === 'title' ? title : text).slice(start, end),
    );
    expect(spoken).toEqual(['Walmart', 'Walmart']);
  });

  it('changes nothing when it is brought the same again', async () => {
    const batch = [
      fetched({ guid: 'a', url: 'https://a.example/1', text: 'Walmart is terrible' }),
      fetched({ url: 'https://a.example/2?utm_source=x', text: 'Walmart is fine' }),
      fetched({ text: 'Walmart without any address' }),
    ];
    const first = await ingest(batch);
    const before = await allRollups(store, walmart.id);
    context.clock.advance(3_600_000);
    const again = await ingest([...batch, fetched({ url: 'https://a.example/2', text: 'Walmart is fine' })]);
    expect(again).toMatchObject({ itemsNew: 0, mentionsNew: 0, brandIds: [] });
    const ids = first.items.map(({ itemId }) => itemId);
    expect(again.items).toEqual([...ids, ids[1]].map((itemId) => ({ itemId, isNew: false })));
    expect(await allRollups(store, walmart.id)).toEqual(before);
    expect(await store.db.$count(items)).toBe(3);
  });

  it('keeps apart what two sources call by the same number, and joins what has the same address', async () => {
    const [one] = (await ingest([fetched({ guid: '1', url: 'https://a.example/x' })], 'one')).items;
    const [two] = (await ingest([fetched({ guid: '1', url: 'https://b.example/y' })], 'two')).items;
    const [same] = (await ingest([fetched({ guid: '7', url: 'https://a.example/x#top' })], 'three')).items;
    expect(two?.itemId).not.toBe(one?.itemId);
    expect(same).toEqual({ itemId: one?.itemId, isNew: false });
  });

  it('brings the items of two workers that read the same once', async () => {
    const batch = Array.from({ length: 60 }, (_, n) => fetched({ guid: `g${n}`, text: `Walmart ${n}` }));
    const results = await Promise.all(
      [batch, batch.toReversed(), batch, batch].map((given) => ingest(given)),
    );
    expect(results.reduce((sum, { itemsNew }) => sum + itemsNew, 0)).toBe(batch.length);
    expect(results.reduce((sum, { mentionsNew }) => sum + mentionsNew, 0)).toBe(batch.length);
    expect(await store.db.$count(items)).toBe(batch.length);
  });

  it.each([
    ['before the web', '1970-01-01T00:00:00Z', '1990-01-01T00:00:00.000Z'],
    ['from the future', '2099-01-01T00:00:00Z', '2026-01-15T12:00:00.000Z'],
    ['from within the year', '2026-01-14T09:44:59.999Z', '2026-01-14T09:44:59.999Z'],
    ['with a date that is none', 'not a date', '2026-01-15T12:00:00.000Z'],
    ['without a date', null, '2026-01-15T12:00:00.000Z'],
  ])(
    'counts an item %s where it can have happened, and keeps what the publisher said',
    async (_what, said, counted) => {
      const brand = await newBrand(store, { query: 'dated' });
      const publishedAt = said === null ? null : new Date(said);
      const { items: brought } = await ingest([
        fetched({ guid: `dated ${said}`, text: 'A dated thing', publishedAt }),
      ]);
      const itemId = brought[0]?.itemId ?? '';
      const [row] = await store.db.select().from(items).where(eq(items.id, itemId));
      expect(row?.publishedAt).toEqual(said === 'not a date' ? null : publishedAt);
      expect(timeOfId(itemId)).toEqual(new Date(counted));
      const [mention] = await store.db.select().from(mentions).where(eq(mentions.brandId, brand.id));
      expect(mention?.publishedAt).toEqual(new Date(counted));
      expect((await allRollups(store, brand.id)).map(({ bucket }) => bucket)).toEqual([
        bucketOf(new Date(counted)),
      ]);
      await updateBrand(store, brand.id, { query: 'never', updatedAt: new Date() });
    },
  );

  it('points at the brand in the text as it is kept, whatever was taken out of it', async () => {
    const text = 'So \u0000\u0000\u0000bad: Walmart is awful \ud800';
    const { items: brought } = await ingest([fetched({ guid: 'nul', title: '\u0000Walmart', text })]);
    const [mention] = await mentionsOf(brought[0]?.itemId ?? '');
    const kept = { title: mention?.title ?? '', text: mention?.text ?? '' };
    const spoken = mention?.spans.map(({ field, start, end }) => kept[field ?? 'text'].slice(start, end));
    expect(spoken).toEqual(['Walmart', 'Walmart']);
    const whole = `${kept.title}\n${kept.text}`;
    for (const { text, start, end } of mention?.evidence ?? []) expect(whole.slice(start, end)).toBe(text);
    expect(mention?.evidence).not.toEqual([]);
  });

  it.each([
    [5e9, 2_147_483_647],
    [1_234.5, 1_235],
    [-3, 0],
    [Number.NaN, null],
    [null, null],
  ])('takes a reach of %s for %s', async (reach, kept) => {
    const { items: brought } = await ingest([fetched({ guid: `reach ${reach}`, reach })]);
    const [row] = await store.db
      .select()
      .from(items)
      .where(eq(items.id, brought[0]?.itemId ?? ''));
    expect(row?.reach).toBe(kept);
  });

  it('sees a brand that was changed within the same instant', async () => {
    const brand = await newBrand(store, { query: 'early' });
    await ingest([fetched({ guid: 'e1', text: 'early bird' })]);
    await updateBrand(store, brand.id, { query: 'late', updatedAt: brand.updatedAt });
    const { brandIds } = await ingest([fetched({ guid: 'e2', text: 'late riser' })]);
    expect(brandIds).toEqual([brand.id]);
  });
});
