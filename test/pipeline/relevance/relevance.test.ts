import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { updateBrand } from '../../../db/repos/brands/brands.ts';
import { findMention } from '../../../db/repos/mentions/mention-feed.ts';
import { brands, items, mentions } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { giveWord } from '../../../src/pipeline/give-word.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { rematchBrand } from '../../../src/pipeline/items/rematch-brand.ts';
import { drawRelevanceSamples } from '../../../src/pipeline/relevance/draw-samples.ts';
import { explainMention } from '../../../src/pipeline/relevance/explain-mention.ts';
import { relevanceReport } from '../../../src/pipeline/relevance/relevance-report.ts';
import { WEEK } from '../../../src/pipeline/relevance/week.ts';
import { newBrand, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { allRollups, type Bench, bench, fetched } from '../bench.ts';

const pies = [
  'We baked an apple pie with cinnamon and butter for grandma.',
  'Peel the apple and cook it with sugar, butter and cinnamon.',
  'An apple cake recipe with cinnamon, sugar and butter.',
] as const;
const anotherPie = 'My recipe: an apple pie with butter, sugar and cinnamon.';
const phone = 'The new Apple iPhone update broke my camera.';

describeOnBothDatabases('telling a brand from its namesakes', (open) => {
  let store: Store;
  let context: Bench;
  let apple: Brand;
  let scope = 0;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    context = bench(store);
    scope += 1;
    for (const table of [mentions, items, brands]) await store.db.delete(table);
    const description = 'Phones and computers: iPhone, Mac, software.';
    apple = await newBrand(store, { name: 'Apple', query: 'apple', description });
  });

  const say = async (text: string, guid = text) => {
    context.clock.advance(1);
    const item = fetched({ guid, text, updatedAt: context.clock.now() });
    await ingestItems(context, [item], { sourceId: null, connector: 'feed', scope: `scope ${scope}` });
  };
  const heard = async (text: string) => {
    const [found] = await store.db
      .select({ mention: mentions })
      .from(mentions)
      .innerJoin(items, eq(items.id, mentions.itemId))
      .where(eq(items.text, text));
    if (found === undefined) throw new Error(`nobody heard "${text}"`);
    return found.mention;
  };
  const judge = async (text: string, relevant: boolean | null) => {
    context.clock.advance(1);
    await giveWord(store, (await heard(text)).id, { relevant }, { by: 'Kim', at: context.clock.now() });
  };
  const counted = async () =>
    (await allRollups(store, apple.id)).reduce(
      (sum, { negative, neutral, positive }) => sum + negative + neutral + positive,
      0,
    );
  const teachPies = async () => {
    for (const pie of pies) await say(pie);
    for (const pie of pies) await judge(pie, false);
  };
  const explained = async (text: string) => {
    const view = await findMention(store, (await heard(text)).id);
    return view === null ? null : explainMention(store, view);
  };

  it('hears what is about the brand, and lets what nobody can tell wait uncounted', async () => {
    await say(phone);
    await say(pies[0]);
    expect(await heard(phone)).toMatchObject({ relevant: true, possible: false });
    expect(await heard(pies[0])).toMatchObject({ relevant: false, possible: true });
    expect(await counted()).toBe(1);
  });

  it('asks nothing where a name is nobody else’s', async () => {
    await newBrand(store, { name: 'Zyxt', query: 'zyxt' });
    await say('zyxt pie with fruit from the orchard');
    expect(await heard('zyxt pie with fruit from the orchard')).toMatchObject({
      relevant: true,
      possible: false,
      relevance: null,
    });
  });

  it('puts aside what it was taught is a namesake’s, and goes on hearing the brand', async () => {
    await teachPies();
    await say(anotherPie);
    await say(phone);
    const pie = await heard(anotherPie);
    expect(pie).toMatchObject({ relevant: false, possible: false });
    expect(pie.relevance).toBeLessThan(0.2);
    expect(await heard(phone)).toMatchObject({ relevant: true });
    expect(await counted()).toBe(1);
  });

  it('unlearns what is taken back, to where it was', async () => {
    await say(anotherPie);
    const before = await explained(anotherPie);
    await teachPies();
    const taught = await explained(anotherPie);
    expect(taught?.probability).toBeLessThan(before?.probability ?? 0);
    expect(taught?.words.find(({ text }) => text === 'cinnamon')?.weight).toBeLessThan(0);
    for (const pie of pies) await judge(pie, null);
    expect(await explained(anotherPie)).toEqual(before);
    expect(await heard(pies[0])).toMatchObject({ relevant: false, possible: true });
  });

  it('counts what a person calls about the brand, and lets what waits follow', async () => {
    const [asked, alike] = ['an apple a day, says my router', 'An apple a day, says my router again.'];
    await say(asked);
    await say(alike);
    await say(pies[0]);
    const waited = (await heard(alike)).possible;
    await judge(asked, true);
    expect(await heard(asked)).toMatchObject({ relevant: true, possible: false });
    expect(await heard(alike)).toMatchObject({ relevant: true, possible: false });
    expect(await counted()).toBe(2);
    expect(waited).toBe(true);
  });

  it('learns of a name that is nobody else’s once people say so', async () => {
    const zyxt = await newBrand(store, { name: 'Zyxt', query: 'zyxt' });
    await say('Zyxt fell in the championship final');
    expect((await relevanceReport(store, zyxt)).judged).toBe(false);
    await judge('Zyxt fell in the championship final', false);
    await say('Zyxt won the championship semi final');
    const next = await heard('Zyxt won the championship semi final');
    expect(next.relevant).toBe(true);
    expect(next.relevance).toBeLessThan(0.95);
  });

  describe('edits and changed queries', () => {
    it('judge anew what the program had put aside or let wait', async () => {
      await say(pies[0], 'edited');
      await say('Apple and the iPhone camera: the software update is fine', 'edited');
      expect(await heard('Apple and the iPhone camera: the software update is fine')).toMatchObject({
        relevant: true,
        possible: false,
      });
      expect(await counted()).toBe(1);
      await say('Nothing of the kind', 'edited');
      await say(pies[1], 'edited');
      expect(await heard(pies[1])).toMatchObject({ relevant: false, possible: true });
      expect(await counted()).toBe(0);
    });

    it('leave a person’s word as it is', async () => {
      await say(pies[0], 'edited');
      await judge(pies[0], true);
      await say(pies[1], 'edited');
      expect(await heard(pies[1])).toMatchObject({ relevant: true, possible: false });
      await say('Nothing of the kind', 'edited');
      expect(await heard('Nothing of the kind')).toMatchObject({ relevant: true });
      expect(await counted()).toBe(1);
    });

    it('take away what waits, and keep what a person has judged', async () => {
      await say(pies[0]);
      await say(pies[1]);
      await say(pies[2]);
      await judge(pies[1], false);
      await judge(pies[2], true);
      await updateBrand(store, apple.id, { query: 'pear', updatedAt: context.clock.now() });
      await rematchBrand(context, apple.id, new AbortController().signal);
      const left = await store.db.select().from(mentions);
      expect(left.map(({ id }) => id).toSorted()).toEqual(
        [(await heard(pies[1])).id, (await heard(pies[2])).id].toSorted(),
      );
      expect(await counted()).toBe(1);
    });
  });

  describe('the weekly sample', () => {
    const putAside = async (count: number) => {
      await teachPies();
      for (let n = 0; n < count; n += 1) await say(`${anotherPie} Number ${n}.`);
    };

    it('is drawn once from what was put aside in the last full week', async () => {
      await putAside(14);
      await drawRelevanceSamples(store, context.clock.now());
      expect((await relevanceReport(store, apple)).sample).toEqual([]);
      context.clock.advance(WEEK);
      await drawRelevanceSamples(store, context.clock.now());
      const { sample } = await relevanceReport(store, apple);
      expect(new Set(sample).size).toBe(10);
      await drawRelevanceSamples(store, context.clock.now());
      expect((await relevanceReport(store, apple)).sample).toEqual(sample);
    });

    it('estimates what is missed from the answers, until they are taken back', async () => {
      await putAside(14);
      for (let n = 0; n < 5; n += 1) await say(`${phone} Part ${n}.`);
      context.clock.advance(WEEK);
      await drawRelevanceSamples(store, context.clock.now());
      const word = { by: 'Kim', at: context.clock.now() };
      const { sample, recall } = await relevanceReport(store, apple);
      expect(recall).toBeNull();
      for (const id of sample) await giveWord(store, id, { relevant: id === sample[0] }, word);
      const report = await relevanceReport(store, apple);
      expect(report.sample).toEqual([]);
      // One of ten is about the brand: of fourteen that were put aside 1.4, beside five that were heard.
      expect(report.recall?.estimate).toBeCloseTo(5 / 6.4, 5);
      for (const id of sample) await giveWord(store, id, { relevant: null }, word);
      expect(await relevanceReport(store, apple)).toMatchObject({ recall: null, sample });
    });
  });
});
