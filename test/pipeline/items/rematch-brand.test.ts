import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { updateBrand } from '../../../db/repos/brands/brands.ts';
import { eraseItems, markRemoved } from '../../../db/repos/items/removals.ts';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { items, mentions } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { rematchBrand } from '../../../src/pipeline/items/rematch-brand.ts';
import { newBrand, storeOn, WORD } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { allRollups, type Bench, bench, fetched } from '../bench.ts';

describeOnBothDatabases('looking through stored items for a brand', (open) => {
  let store: Store;
  let context: Bench;
  let scope = 0;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    context = bench(store);
    scope += 1;
    await store.db.delete(items);
    await store.db.delete(mentions);
  });

  const go = new AbortController().signal;
  const ago = (ms: number) => addMs(context.clock.now(), -ms);
  const bring = (texts: readonly { text: string; at: Date }[]) =>
    ingestItems(
      context,
      texts.map(({ text, at }) => fetched({ guid: text, text, publishedAt: at })),
      { sourceId: null, connector: 'feed', scope: `scope ${scope}` },
    );
  const heard = async (brand: Brand) => {
    const { items } = await pageOfMentions(store, { brandId: brand.id }, 'score', {
      limit: 200,
      cursor: null,
    });
    return items.map(({ text }) => text).toSorted();
  };
  const ask = async (brand: Brand, query: string) => {
    context.clock.advance(1);
    await updateBrand(store, brand.id, { query, updatedAt: context.clock.now() });
    return rematchBrand(context, brand.id, go);
  };
  const totals = async (brand: Brand) =>
    (await allRollups(store, brand.id)).reduce(
      (sum, row) => sum + row.negative + row.neutral + row.positive,
      0,
    );

  it('finds one that was added later, in what was published within 90 days', async () => {
    await bring([
      { text: 'Initech is fine', at: ago(HOUR) },
      { text: 'Initech was awful', at: ago(89 * DAY) },
      { text: 'Initech was founded', at: ago(91 * DAY) },
      { text: 'Nobody here', at: ago(HOUR) },
    ]);
    const brand = await newBrand(store, { query: 'initech' });
    expect(await rematchBrand(context, brand.id, go)).toBe(2);
    expect(await heard(brand)).toEqual(['Initech is fine', 'Initech was awful']);
    expect(await totals(brand)).toBe(2);
    expect(await rematchBrand(context, brand.id, go)).toBe(0);
    expect(await totals(brand)).toBe(2);
  });

  it('takes what was stored before for no news, and what comes with it for news', async () => {
    await bring([{ text: 'Hooli is awful', at: ago(HOUR) }]);
    const brand = await newBrand(store, { query: 'hooli' });
    context.clock.advance(HOUR);
    await rematchBrand(context, brand.id, go);
    await bring([{ text: 'Hooli is still awful', at: ago(0) }]);
    const rows = await store.db.select().from(mentions).where(eq(mentions.brandId, brand.id));
    expect(rows.map(({ historic }) => historic).toSorted()).toEqual([false, true]);
    expect((await allRollups(store, brand.id)).map(({ historicNegative }) => historicNegative)).toEqual([
      1, 0,
    ]);
  });

  it('goes on counting what its author has removed', async () => {
    const brand = await newBrand(store, { query: 'quince' });
    await bring([{ text: 'quince', at: ago(HOUR) }]);
    const [item] = await store.db.select().from(items);
    await transaction(store, async (tx) => {
      await eraseItems(tx, await markRemoved(tx, [item?.id ?? ''], context.clock.now()));
    });
    await ask(brand, 'quince OR medlar');
    expect(await totals(brand)).toBe(1);
  });

  it('drops what matches no longer, and the counts with it', async () => {
    const brand = await newBrand(store, { query: 'apple' });
    await bring([
      { text: 'apple pie', at: ago(HOUR) },
      { text: 'apple phone', at: ago(HOUR) },
      { text: 'a phone', at: ago(HOUR) },
    ]);
    expect(await ask(brand, 'phone')).toBe(1);
    expect(await heard(brand)).toEqual(['a phone', 'apple phone']);
    expect(await totals(brand)).toBe(2);
  });

  it('keeps what a person has judged, and leaves other brands alone', async () => {
    const brand = await newBrand(store, { query: 'pear' });
    const other = await newBrand(store, { query: 'pear OR plum' });
    await bring([
      { text: 'pear one', at: ago(HOUR) },
      { text: 'pear two', at: ago(HOUR) },
    ]);
    const [judged] = (await pageOfMentions(store, { brandId: brand.id }, 'score', { limit: 1, cursor: null }))
      .items;
    await changeMention(store, judged?.id ?? '', { sentiment: 'positive' }, WORD);
    await ask(brand, 'plum');
    expect(await heard(brand)).toEqual([judged?.text]);
    expect(await heard(other)).toEqual(['pear one', 'pear two']);
  });

  it('goes through any number of items', async () => {
    const texts = Array.from({ length: 450 }, (_, n) => ({ text: `fig ${n}`, at: ago(n * HOUR) }));
    await bring(texts);
    const brand = await newBrand(store, { query: 'fig' });
    expect(await rematchBrand(context, brand.id, go)).toBe(texts.length);
  });

  it('says so when it was ended before it was through', async () => {
    await bring([{ text: 'kiwi', at: ago(HOUR) }]);
    const brand = await newBrand(store, { query: 'kiwi' });
    await expect(rematchBrand(context, brand.id, AbortSignal.abort())).rejects.toThrow();
    expect(await heard(brand)).toEqual([]);
  });

  it('goes on beside new items without either waiting for the other for ever', async () => {
    const brand = await newBrand(store, { query: 'lime' });
    const [early, late] = [ago(5 * HOUR), ago(HOUR)];
    const pair = (n: number) => [
      { text: `lemon ${n}`, at: early },
      { text: `lime ${n}`, at: late },
    ];
    await bring(Array.from({ length: 40 }, (_, n) => pair(n)).flat());
    const both = Array.from({ length: 12 }, (_, n) =>
      bring([
        { text: `lemon lime early ${n}`, at: early },
        { text: `lemon lime late ${n}`, at: late },
      ]),
    );
    await Promise.all([...both, ask(brand, 'lemon')]);
    await ask(brand, 'lemon');
    const known = await store.db.$count(mentions, eq(mentions.brandId, brand.id));
    expect(known).toBe(40 + 24);
    expect(await totals(brand)).toBe(known);
  });
});
