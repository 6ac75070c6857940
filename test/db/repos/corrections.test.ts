import { beforeAll, beforeEach, expect, it } from 'vitest';
import { totalCounts } from '../../../db/repos/counts/rollups.ts';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import { findMention } from '../../../db/repos/mentions/mention-feed.ts';
import { correctionsOf } from '../../../db/repos/quality/corrections.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { addMs, HOUR } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, aMention, anItem, newBrand, publish, storeOn, WORD } from './samples.ts';

describeOnBothDatabases('corrections', (open) => {
  let store: Store;
  let brand: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    brand = await newBrand(store);
  });

  async function published(more: Parameters<typeof aMention>[2] = {}) {
    const item = anItem();
    const mention = aMention(item, brand.id, more);
    await publish(store, [[item, mention]]);
    return mention.id;
  }
  const kept = (kind: 'sentiment' | 'relevance' = 'sentiment') => correctionsOf(store, brand.id, kind, 10);

  it('keep what the program said beside what a person said', async () => {
    const id = await published();
    await changeMention(store, id, { sentiment: 'positive' }, WORD);
    expect(await kept()).toMatchObject([
      { mentionId: id, said: 'negative', corrected: 'positive', by: 'Kim', at: AT, undoneAt: null },
    ]);
  });

  it('can be taken back: mention and counts are what they were', async () => {
    const id = await published();
    const before = { mention: await findMention(store, id), counts: await totalCounts(store) };
    await changeMention(store, id, { sentiment: 'positive' }, WORD);
    await changeMention(store, id, { sentiment: 'neutral' }, { ...WORD, at: addMs(AT, HOUR) });
    expect(await kept()).toMatchObject([{ said: 'negative', corrected: 'neutral' }]);
    await changeMention(store, id, { sentiment: null }, WORD);
    expect({ mention: await findMention(store, id), counts: await totalCounts(store) }).toEqual(before);
    expect(await kept()).toEqual([]);
  });

  it('that nobody made cannot be taken back, which changes nothing', async () => {
    const id = await published();
    const before = await findMention(store, id);
    await changeMention(store, id, { sentiment: null, relevant: null }, WORD);
    expect(await findMention(store, id)).toEqual(before);
  });

  it.each([
    ['about', { relevant: true, possible: false }, false],
    ['not-about', { relevant: false, possible: false }, true],
    ['possible', { relevant: false, possible: true }, true],
  ] as const)('of a mention called %s come back to that', async (said, judged, relevant) => {
    const id = await published(judged);
    await changeMention(store, id, { relevant }, WORD);
    expect(await findMention(store, id)).toMatchObject({ relevant });
    expect(await kept('relevance')).toMatchObject([{ said, corrected: relevant ? 'about' : 'not-about' }]);
    await changeMention(store, id, { relevant: null }, WORD);
    expect(await findMention(store, id)).toMatchObject({ relevant: judged.relevant });
    expect(await kept('relevance')).toEqual([]);
  });
});
