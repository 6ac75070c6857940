import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { findMention } from '../../../db/repos/mention-feed.ts';
import {
  changeMention,
  deleteMentions,
  insertMentions,
  mentionsOfItems,
} from '../../../db/repos/mentions.ts';
import { totalCounts } from '../../../db/repos/rollups.ts';
import { mentions } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { newId } from '../../../src/core/id.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, aMention, anItem, newBrand, publish, storeOn } from './samples.ts';

describeOnBothDatabases('mentions', (open) => {
  let store: Store;
  let brand: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    brand = await newBrand(store);
  });

  /** A stored mention of the brand. */
  async function published() {
    const item = anItem();
    const mention = aMention(item, brand.id);
    await publish(store, [[item, mention]]);
    return mention;
  }
  const take = (itemId: string) => transaction(store, (tx) => deleteMentions(tx, brand.id, [itemId]));

  it('are one per item and brand, however often they are brought', async () => {
    const first = await published();
    const again = { ...first, id: newId(AT) };
    const before = await totalCounts(store);
    expect(await transaction(store, (tx) => insertMentions(tx, [again]))).toEqual([]);
    expect(await totalCounts(store)).toEqual(before);
    expect(await mentionsOfItems(store, [first.itemId])).toEqual([
      { id: first.id, brandId: brand.id, itemId: first.itemId },
    ]);
  });

  it('come in any number at once', async () => {
    const brands: Brand[] = [];
    for (let n = 0; n < 38; n += 1) brands.push(await newBrand(store));
    const batch = Array.from({ length: 100 }, () => anItem({ author: 'Kim', sourceId: brand.id }));
    const rows = batch.flatMap((item) => brands.map(({ id }) => aMention(item, id)));
    expect(await transaction(store, (tx) => insertMentions(tx, rows))).toHaveLength(rows.length);
    expect(await store.db.$count(mentions, eq(mentions.brandId, brands[0]?.id ?? ''))).toBe(batch.length);
  });

  it('keep what the scorer said beside the person’s word', async () => {
    const { id } = await published();
    const after = await changeMention(store, id, { sentiment: 'positive', status: 'seen' });
    expect(after).toMatchObject({
      sentiment: 'positive',
      score: 1,
      confidence: 1,
      scorer: 'person',
      status: 'seen',
    });
    const [row] = await store.db.select().from(mentions).where(eq(mentions.id, id));
    expect(row?.scoredAs).toBe('negative');
    expect(await changeMention(store, id, {})).toMatchObject({ sentiment: 'positive', status: 'seen' });
  });

  it('can be given to somebody, and taken back', async () => {
    const { id } = await published();
    const response = { url: 'https://acme.example/answer', at: AT.toISOString() };
    expect(await changeMention(store, id, { assignee: 'Kim', response })).toMatchObject({
      assignee: 'Kim',
      response,
    });
    expect(await changeMention(store, id, { assignee: null, response: null })).toMatchObject({
      assignee: null,
      response: null,
    });
  });

  it('that are not there cannot be changed', async () => {
    expect(await changeMention(store, newId(AT), { status: 'seen' })).toBeNull();
  });

  it('go when they match no longer, and may come back', async () => {
    const mention = await published();
    await take(mention.itemId);
    expect(await findMention(store, mention.id)).toBeNull();
    expect(await transaction(store, (tx) => insertMentions(tx, [mention]))).toHaveLength(1);
  });

  it.each([
    ['corrected', { sentiment: 'neutral' }],
    ['called not about us', { relevant: false }],
    ['answered', { status: 'answered' }],
    ['given to somebody', { assignee: 'Kim' }],
    ['answered in public', { response: { url: null, at: AT.toISOString() } }],
  ] as const)('stay when a person has %s them', async (_what, change) => {
    const mention = await published();
    await changeMention(store, mention.id, change);
    await take(mention.itemId);
    expect(await findMention(store, mention.id)).not.toBeNull();
  });
});
