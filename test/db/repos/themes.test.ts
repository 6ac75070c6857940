import { beforeAll, beforeEach, expect, it } from 'vitest';
import { complaintsByTheme } from '../../../db/repos/counts/complaints-by-theme.ts';
import { countThemes } from '../../../db/repos/counts/themes.ts';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { deleteMentions, type NewMention } from '../../../db/repos/mentions/mentions.ts';
import { pageOfStories } from '../../../db/repos/stories/story-feed.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, aMention, anItem, newBrand, publish, storeOn, WORD } from './samples.ts';

describeOnBothDatabases('stories and themes of mentions', (open) => {
  let store: Store;
  let brand: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    brand = await newBrand(store);
  });

  async function said(more: Partial<NewMention>, at = AT, host = 'news.example') {
    const item = anItem({ publishedAt: at, firstSeenAt: at, host });
    const mention = aMention(item, brand.id, more);
    await publish(store, [[item, mention]]);
    return mention;
  }

  const counted = () => countThemes(store, brand.id, { from: addMs(AT, -DAY), width: DAY, spans: 2 });
  const row = (theme: string, span: number, negative: number, positive: number) => ({
    ...{ theme, span, negative, neutral: 0, positive },
  });

  it('are counted by theme and span of time, by the label in force', async () => {
    await said({ themes: ['refund', 'staff'] });
    await said({ themes: ['refund'], sentiment: 'positive' });
    await said({ themes: ['refund'] }, addMs(AT, -HOUR));
    await said({ themes: [] });
    expect(await counted()).toEqual([row('refund', 0, 1, 0), row('refund', 1, 1, 1), row('staff', 1, 1, 0)]);
  });

  it('move with corrections, and go with what is not about the brand or is taken away', async () => {
    const [first, second, third] = [
      await said({ themes: ['refund'] }),
      await said({ themes: ['refund'] }),
      await said({ themes: ['price'] }),
    ];
    await changeMention(store, first.id, { sentiment: 'positive' }, WORD);
    expect(await counted()).toEqual([row('price', 1, 1, 0), row('refund', 1, 1, 1)]);
    await changeMention(store, second.id, { relevant: false }, WORD);
    await transaction(store, (tx) => deleteMentions(tx, brand.id, [third.itemId]));
    expect(await counted()).toEqual([row('refund', 1, 0, 1)]);
  });

  it('are those of fresh negative mentions in a window', async () => {
    await said({ themes: ['refund', 'price'] });
    await said({ themes: ['refund'] });
    await said({ themes: ['refund'], historic: true });
    await said({ themes: ['staff'], sentiment: 'positive' });
    expect(
      await complaintsByTheme(store, brand.id, { from: AT, to: addMs(AT, HOUR) }, { fresh: true }),
    ).toEqual([
      { theme: 'price', negative: 1 },
      { theme: 'refund', negative: 2 },
    ]);
  });

  it('choose mentions', async () => {
    const storyId = newId(AT);
    const mention = await said({ themes: ['refund', 'price'], storyId });
    await said({ themes: ['price'], storyId: newId(AT) });
    const page = { limit: 10, cursor: null };
    for (const filter of [{ theme: 'refund' }, { storyId }]) {
      const { items } = await pageOfMentions(store, { brandId: brand.id, ...filter }, 'score', page);
      expect(items).toMatchObject([{ id: mention.id, storyId, themes: ['refund', 'price'] }]);
    }
  });

  it('are listed as stories, those of most mentions first, page by page', async () => {
    const [big, small] = [newId(AT), newId(AT)];
    const first = await said({ storyId: big, author: 'ann' }, addMs(AT, -HOUR), 'a.example');
    await said({ storyId: big, author: 'bob', sentiment: 'positive', connector: 'reddit' }, AT, 'b.example');
    await said({ storyId: big, author: 'ann' }, addMs(AT, HOUR), 'b.example');
    await said({ storyId: small });
    await said({ storyId: null });
    const span = { brandId: brand.id, from: addMs(AT, -DAY), to: addMs(AT, DAY) };
    const one = await pageOfStories(store, span, { limit: 1, cursor: null });
    expect(one.items).toEqual([
      {
        id: big,
        firstMentionId: first.id,
        negative: 2,
        neutral: 0,
        positive: 1,
        hosts: 2,
        authors: 2,
        connectors: ['feed', 'reddit'],
        firstAt: addMs(AT, -HOUR),
        halfAt: AT,
        lastAt: addMs(AT, HOUR),
      },
    ]);
    const two = await pageOfStories(store, span, { limit: 1, cursor: one.nextCursor });
    expect(two.items.map(({ id }) => id)).toEqual([small]);
    expect(two.nextCursor).toBeNull();
  });
});
