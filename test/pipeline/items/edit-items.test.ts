import { beforeAll, beforeEach, expect, it } from 'vitest';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { addMs, HOUR } from '../../../src/core/time.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { AT, newBrand, storeOn, WORD } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { HERE, openSeenAgain, post, type SeenAgain, THERE } from './seen-again.ts';

describeOnBothDatabases('a known item that is seen again in other words', (open) => {
  let store: Store;
  let again: SeenAgain;
  let acme: Brand;
  let globex: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
    acme = await newBrand(store, { name: 'Acme', query: 'acme' });
    globex = await newBrand(store, { name: 'Globex', query: 'globex' });
  });
  beforeEach(async () => {
    again = await openSeenAgain(store);
  });

  it('says them now, keeps what it said, and is judged anew with its counts', async () => {
    await again.see(post({ title: 'Acme', text: 'Acme is horrible and awful' }));
    const { brandIds, itemsNew } = await again.see(
      post({ title: 'Acme', text: 'I was wrong: Acme is wonderful, I love it' }),
    );
    expect({ brandIds, itemsNew }).toEqual({ brandIds: [acme.id], itemsNew: 0 });
    const { text } = await again.stored();
    expect(text).toBe('I was wrong: Acme is wonderful, I love it');
    expect(await again.earlier()).toEqual(['Acme is horrible and awful']);
    const mention = await again.mentionOf(acme);
    expect(mention).toMatchObject({ sentiment: 'positive', scoredAs: 'positive' });
    const spoken = mention?.spans
      .filter(({ field }) => field === undefined)
      .map(({ start, end }) => text.slice(start, end));
    expect(spoken).toEqual(['Acme']);
    expect(mention?.fingerprint).toBe((await again.stored()).fingerprint);
    await again.expectTrueCounts([acme, globex]);
    expect((await again.see(post({ title: 'Acme', text }))).brandIds).toEqual([]);
    expect(await again.earlier()).toHaveLength(1);
  });

  it('keeps a person’s word on the sentiment', async () => {
    await again.see(post({ text: 'Acme is horrible' }));
    await changeMention(store, (await again.mentionOf(acme))?.id ?? '', { sentiment: 'positive' }, WORD);
    await again.see(post({ text: 'Acme is still horrible, awful and bad' }));
    expect(await again.mentionOf(acme)).toMatchObject({
      sentiment: 'positive',
      scorer: 'person',
      scoredAs: 'negative',
    });
    await again.expectTrueCounts([acme, globex]);
  });

  it('is judged as it says now when the person’s word on it is taken back', async () => {
    await again.see(post({ text: 'Acme is horrible' }));
    const id = (await again.mentionOf(acme))?.id ?? '';
    await changeMention(store, id, { sentiment: 'neutral' }, WORD);
    await again.see(post({ text: 'Acme is great, wonderful and good' }));
    await changeMention(store, id, { sentiment: null }, WORD);
    const { sentiment, score, confidence, scorer } = (await again.mentionOf(acme)) ?? {};
    expect({ sentiment, scorer }).toEqual({ sentiment: 'positive', scorer: again.context.scorer.id });
    expect(score).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
    await again.expectTrueCounts([acme, globex]);
  });

  it('is a mention of a brand that it names only now, and none of one that it names no more', async () => {
    await again.see(post({ text: 'Acme is horrible' }));
    const { brandIds } = await again.see(post({ text: 'Globex is horrible' }));
    expect(brandIds.toSorted()).toEqual([acme.id, globex.id].toSorted());
    expect(await again.mentionOf(acme)).toMatchObject({ relevant: false, spans: [], evidence: [] });
    expect(await again.mentionOf(globex)).toMatchObject({
      relevant: true,
      sentiment: 'negative',
      historic: false,
    });
    await again.expectTrueCounts([acme, globex]);
    await again.see(post({ text: 'Acme is horrible again' }));
    expect(await again.mentionOf(acme)).toMatchObject({ relevant: true });
    expect(await again.mentionOf(globex)).toMatchObject({ relevant: false });
    await again.expectTrueCounts([acme, globex]);
  });

  it.each([
    ['answered', { status: 'answered' }, true],
    ['given to somebody', { assignee: 'Kim' }, true],
    ['corrected', { sentiment: 'neutral' }, true],
    ['called not about us', { relevant: false }, false],
  ] as const)(
    'leaves a mention that a person has %s as it is when it names the brand no more',
    async (_what, change, relevant) => {
      await again.see(post({ text: 'Acme is horrible' }));
      await changeMention(store, (await again.mentionOf(acme))?.id ?? '', change, WORD);
      await again.see(post({ text: 'Nothing to see here' }));
      expect(await again.mentionOf(acme)).toMatchObject({ ...change, relevant });
      await again.see(post({ text: 'Acme it was after all' }));
      expect(await again.mentionOf(acme)).toMatchObject({ ...change, relevant });
      await again.expectTrueCounts([acme, globex]);
    },
  );

  it('stays historic, also for a brand that it names only now', async () => {
    const historic = { sourceId: HERE, connector: 'feed', scope: HERE, historicBefore: AT };
    await ingestItems(again.context, [post({ text: 'Acme is horrible' })], historic);
    await again.see(post({ text: 'Acme is awful, Globex is awful' }));
    expect(await again.mentionOf(acme)).toMatchObject({ historic: true });
    expect(await again.mentionOf(globex)).toMatchObject({ historic: true });
  });

  it.each([
    ['white space and markup', 'Acme  is\n horrible', '<p>Acme is horrible</p>'],
    ['punctuation and case', 'ACME is horrible!', null],
    ['numbers', 'Acme is horrible 12', null],
    ['ages', 'Acme is horrible 3 hours ago', null],
  ])('takes %s for no edit', async (_what, text, html) => {
    await again.see(post({ text: 'Acme is horrible' }));
    const before = await again.stored();
    expect((await again.see(post({ text, html }))).brandIds).toEqual([]);
    expect(await again.stored()).toEqual(before);
    expect(await again.earlier()).toEqual([]);
  });

  it('is an edit when the numbers of its title change', async () => {
    await again.see(post({ title: 'Acme recalls 100 bikes' }));
    await again.see(post({ title: 'Acme recalls 100,000 bikes' }));
    expect((await again.stored()).title).toBe('Acme recalls 100,000 bikes');
  });

  it('is left as it is after twenty edits', async () => {
    const words = Array.from({ length: 25 }, (_, n) => String.fromCodePoint(97 + n).repeat(3));
    for (const word of words) await again.see(post({ text: `Acme ${word}` }));
    expect(await again.earlier()).toHaveLength(20);
    expect((await again.stored()).text).toBe(`Acme ${words[20]}`);
  });

  it('does not flip between two entries of its own source', async () => {
    const both = [post({ text: 'Acme is horrible' }), post({ text: 'Acme is horrible, read more' })];
    for (let visit = 0; visit < 3; visit += 1) await again.see(both);
    expect(await again.earlier()).toEqual([]);
    expect((await again.stored()).text).toBe('Acme is horrible');
  });

  it('does not flip between two sources, of which one has an excerpt', async () => {
    const [whole, excerpt] = [post({ text: 'Acme is horrible, and here is why' }), post({ text: 'Acme is' })];
    for (let visit = 0; visit < 3; visit += 1) {
      await again.see(whole, HERE);
      await again.see(excerpt, THERE);
    }
    await again.see(post({ text: 'pushed' }), null);
    expect(await again.earlier()).toEqual([]);
    expect((await again.stored()).text).toBe(whole.text);
  });

  it('takes a newer version from wherever it comes, and an older one from nowhere', async () => {
    const version = (hours: number, text: string) => post({ text, updatedAt: addMs(AT, hours * HOUR) });
    await again.see(version(1, 'Acme one'), HERE);
    await again.see(version(2, 'Acme two'), THERE);
    expect((await again.stored()).text).toBe('Acme two');
    await again.see(version(1, 'Acme one'), HERE);
    await again.see(version(2, 'Acme other'), THERE);
    expect((await again.stored()).text).toBe('Acme two');
    expect(await again.earlier()).toEqual(['Acme one']);
  });
});
