import { beforeAll, beforeEach, expect, it } from 'vitest';
import { storedModels } from '../../../db/repos/brands/brand-models.ts';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { addMs, MINUTE } from '../../../src/core/time.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { newBrand, storeOn, WORD } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Bench, bench, fetched } from '../bench.ts';

describeOnBothDatabases('what corrections teach', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  let brought = 0;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    context = bench(store);
    brand = await newBrand(store, { name: `Gravemoth${brought}`, query: `gravemoth${brought}` });
  });

  /** The mention that a process makes of a post. */
  async function said(text: string, by: Bench = context) {
    brought += 1;
    const publishedAt = addMs(by.clock.now(), -MINUTE);
    const item = fetched({ guid: `post ${brought}`, text: `${brand.name} ${text} ${brought}`, publishedAt });
    await ingestItems(by, [item], { sourceId: null, connector: 'feed', scope: 'scope' });
    const page = await pageOfMentions(store, { brandId: brand.id }, '-publishedAt', {
      limit: 200,
      cursor: null,
    });
    const mention = page.items.find((one) => one.text === item.text);
    if (mention === undefined) throw new Error('nothing was heard');
    return mention;
  }
  async function corrected(text: string, sentiment: SentimentLabel) {
    const { id } = await said(text);
    await changeMention(store, id, { sentiment }, WORD);
    return id;
  }

  it('changes what is heard from then on, in every process, and not the past', async () => {
    const before = await said('played a brutal set');
    const elsewhere = bench(store);
    await said('is on tour', elsewhere);
    for (const text of ['is brutal', 'was brutal last night', 'so brutal', 'brutal as ever'])
      await corrected(text, 'positive');
    const after = await said('played a brutal set', elsewhere);
    expect(after.score).toBeGreaterThan(before.score + 0.2);
    expect(after.evidence.some(({ text, weight }) => text === 'brutal' && weight > 0)).toBe(true);
    expect((await said('played a brutal set', bench(store))).score).toBe(after.score);
    const page = await pageOfMentions(store, { brandId: brand.id }, 'score', { limit: 1, cursor: null });
    expect(page.items[0]?.id).toBe(before.id);
    expect((await storedModels(store, [brand.id]))[0]).toMatchObject({ lessons: 4 });
  });

  it('is forgotten when the corrections are taken back', async () => {
    const before = await said('played a brutal set');
    const ids = [await corrected('is brutal', 'positive'), await corrected('so brutal', 'positive')];
    expect((await said('played a brutal set')).score).toBeGreaterThan(before.score);
    for (const id of ids) await changeMention(store, id, { sentiment: null }, WORD);
    const again = await said('played a brutal set');
    expect(again).toMatchObject({ sentiment: before.sentiment });
    expect(again.score).toBeCloseTo(before.score, 5);
  });

  it('concerns the brand that was corrected alone', async () => {
    await corrected('is brutal', 'positive');
    brand = await newBrand(store, { name: `Other${brought}`, query: `other${brought}` });
    const judged = await said('is brutal');
    const { score } = context.scorer.score({ text: judged.text, brand: brand.name });
    expect(judged.score).toBeCloseTo(score, 5);
  });
});
