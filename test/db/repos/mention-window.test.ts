import { beforeAll, expect, it } from 'vitest';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import {
  countWindow,
  mentionsPerHost,
  strongestMentions,
} from '../../../db/repos/mentions/mention-window.ts';
import type { NewMention } from '../../../db/repos/mentions/mentions.ts';
import type { Store } from '../../../db/store.ts';
import type { Item } from '../../../src/core/item.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, aMention, anItem, newBrand, publish, storeOn, WORD } from './samples.ts';

describeOnBothDatabases('a window of mentions', (open) => {
  let store: Store;
  let brandId: string;
  const ids: Record<string, string> = {};
  const span = { from: AT, to: addMs(AT, HOUR) };

  async function post(name: string, minute: number, score: number, more: Partial<Item> = {}): Promise<void> {
    const item = anItem({
      publishedAt: addMs(AT, minute * MINUTE),
      firstSeenAt: addMs(AT, 2 * HOUR),
      ...more,
    });
    const sentiment: SentimentLabel = score < 0 ? 'negative' : score > 0 ? 'positive' : 'neutral';
    const mention = aMention(item, brandId, { sentiment, score });
    await publish(store, [[item, mention]]);
    ids[name] = mention.id;
  }

  beforeAll(async () => {
    store = storeOn(await open());
    brandId = (await newBrand(store)).id;
    await post('before', -1, -1);
    await post('first', 0, -0.5, { author: 'Ann', fingerprint: 'news', host: 'a.example' });
    await post('copy', 10, -0.9, { author: 'Bob', fingerprint: 'news', host: 'b.example' });
    await post('worst', 20, -1, { host: 'b.example' });
    await post('unnamed', 30, -0.1, { host: null });
    await post('praise', 40, 0.8, { author: 'Cem', host: 'c.example', engagement: { likes: 3, shares: 4 } });
    await post('wrong', 50, -1, { author: 'Dan', host: 'd.example' });
    await post('after', 60, -1);
    await changeMention(store, ids.wrong ?? '', { relevant: false }, WORD);
  });

  it('counts what is relevant in it: stories without copies, authors by name or host', async () => {
    expect(await countWindow(store, brandId, span.from, span.to)).toEqual({
      from: span.from.toISOString(),
      to: span.to.toISOString(),
      mentions: 5,
      negative: 4,
      stories: 3,
      authors: 3,
      hosts: 2,
    });
  });

  it('shows the strongest mention of each story', async () => {
    const names = async (sentiment: 'negative' | 'positive', limit: number) =>
      (await strongestMentions(store, brandId, sentiment, span, limit)).map((id) =>
        Object.keys(ids).find((name) => ids[name] === id),
      );
    expect(await names('negative', 9)).toEqual(['worst', 'copy', 'unnamed']);
    expect(await names('negative', 1)).toEqual(['worst']);
    expect(await names('positive', 9)).toEqual(['praise']);
  });

  it('leaves out what is historic where it is counted for alerts, and nowhere else', async () => {
    const { id } = await newBrand(store);
    const mentions = [false, true].map((historic): [Item, NewMention] => {
      const item = anItem();
      return [item, aMention(item, id, { historic })];
    });
    await publish(store, mentions);
    const [fresh, both] = [mentions.slice(0, 1), mentions].map((some) =>
      some.map(([, mention]) => mention.id),
    );
    const strongest = (more: object) => strongestMentions(store, id, 'negative', { ...span, ...more }, 9);
    expect(await countWindow(store, id, span.from, span.to)).toMatchObject({
      mentions: 1,
      negative: 1,
      stories: 1,
    });
    expect(await strongest({ fresh: true })).toEqual(fresh);
    expect((await strongest({})).toSorted()).toEqual(both?.toSorted());
  });

  it('counts by host', async () => {
    expect(await mentionsPerHost(store, brandId, span.from, span.to)).toEqual([
      { host: 'b.example', count: 2 },
      { host: 'a.example', count: 1 },
      { host: 'c.example', count: 1 },
    ]);
  });

  it.each([
    ['time', { ...span }, ['first', 'copy', 'worst', 'unnamed', 'praise']],
    ['sentiment', { sentiment: 'positive' }, ['praise']],
    ['author', { author: 'Bob' }, ['copy']],
    ['host', { host: 'b.example' }, ['copy', 'worst']],
    ['engagement', { minEngagement: 7 }, ['praise']],
    ['more engagement than there is', { minEngagement: 8 }, []],
    ['no ids at all', { ids: [] }, []],
    ['relevance', { irrelevantToo: true, author: 'Dan' }, ['wrong']],
    ['several at once', { ...span, sentiment: 'negative', host: 'a.example' }, ['first']],
  ] as const)('is a feed that can be narrowed by %s', async (_by, filter, names) => {
    const { items } = await pageOfMentions(store, { brandId, ...filter }, '-publishedAt', {
      limit: 50,
      cursor: null,
    });
    expect(items.map(({ id }) => id).toSorted()).toEqual(names.map((name) => ids[name] ?? '').toSorted());
  });
});
