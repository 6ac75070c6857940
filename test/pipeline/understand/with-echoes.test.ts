import { beforeEach, expect, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import type { FetchedItem } from '../../../src/core/item.ts';
import { addMs, BUCKET, bucketOf, MINUTE } from '../../../src/core/time.ts';
import { countSeries } from '../../../src/pipeline/count-series.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { newBrand, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Bench, bench, fetched } from '../bench.ts';

const LONG = `Kelvaro has recalled a kettle after the handle of several came off, and says that customers
  should stop using it at once and bring it back to the shop that sold it for a refund.`;

/** Texts that have but the brand in common. */
const rant = (number: number) =>
  `Kelvaro ${Array.from({ length: 12 }, (_, at) => `w${number}x${at}`).join(' ')}`;

describeOnBothDatabases('echoes', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  beforeEach(async () => {
    store = storeOn(await open());
    brand = await newBrand(store, { name: `Kelvaro ${Math.random()}`, query: 'kelvaro' });
    context = bench(store);
  });

  const said = (text: string, number: number, more: Partial<FetchedItem> = {}) =>
    fetched({
      guid: `${brand.id} ${number} ${text.slice(0, 20)} ${more.author}`,
      url: `https://site${number}.example/${brand.id}/${text.length}`,
      text,
      publishedAt: addMs(bucketOf(context.clock.now()), -5 * MINUTE),
      ...more,
    });
  const ingest = (items: FetchedItem[]) =>
    ingestItems(context, items, { sourceId: null, connector: 'feed', scope: brand.id });
  /** Voices that the detector counts, of all feelings. */
  const voices = async () => {
    const series = await countSeries(store, brand.id, addMs(bucketOf(context.clock.now()), BUCKET));
    return series.reduce((sum, bucket) => ('gap' in bucket ? sum : sum + bucket.negative + bucket.other), 0);
  };

  it('counts one text on forty sites as one voice', async () => {
    const copies = Array.from({ length: 40 }, (_, site) => said(LONG, site));
    await ingest(copies.slice(0, 25));
    await ingest(copies.slice(25));
    expect(await voices()).toBe(1);
  });

  it('counts an author three times a day, whatever he posts', async () => {
    const rants = Array.from({ length: 50 }, (_, number) =>
      said(rant(number), 1, {
        author: 'Jo Rant',
        url: `https://forum.example/${brand.id}/${number}`,
      }),
    );
    await ingest(rants.slice(0, 2));
    await ingest(rants.slice(2, 30));
    await ingest(rants.slice(30));
    expect(await voices()).toBe(3);
  });

  it('counts everyone who says the same few words', async () => {
    await ingest(
      ['Ann Ames', 'Bo Berg', 'Cy Coe'].map((author, site) =>
        said('Kelvaro is down again', site, { author }),
      ),
    );
    expect(await voices()).toBe(3);
  });

  it('counts those who tell a story in their own names, and each of them once', async () => {
    await ingest([said(LONG, 1, { author: 'Ann Ames' })]);
    await ingest([
      said(`This! ${LONG}`, 2, { author: 'Bo Berg' }),
      said(`So: ${LONG}`, 3, { author: 'Bo Berg' }),
    ]);
    expect(await voices()).toBe(2);
  });
});
