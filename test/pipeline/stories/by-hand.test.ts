import { beforeAll, beforeEach, expect, it } from 'vitest';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { hostsOfStory } from '../../../db/repos/stories/story-detail.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { addMs, MINUTE } from '../../../src/core/time.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { mergeStory, unmergeStory } from '../../../src/pipeline/stories/merge-story.ts';
import { splitStory } from '../../../src/pipeline/stories/split-story.ts';
import { storyTold } from '../../../src/pipeline/stories/story-told.ts';
import { newBrand, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Bench, bench, fetched } from '../bench.ts';

const UNKNOWN = '01900000-0000-7000-8000-000000000000';
let serial = 0;

/** Sixty words that nothing else here is like. */
function aText(): string {
  serial += 1;
  return Array.from({ length: 60 }, (_, at) => `w${serial}x${at}`).join(' ');
}

describeOnBothDatabases('stories by hand', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  let clock = 0;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    context = bench(store);
    serial += 1;
    brand = await newBrand(store, { name: `Brand${serial}`, query: `Brand${serial}` });
  });

  /** The mention that an item of these words becomes, each a minute after the one before. */
  async function told(text: string, host = 'news.example') {
    clock += 1;
    const url = `https://${host}/an-article-of-${serial}-${clock}`;
    const publishedAt = addMs(context.clock.now(), (clock - 10_000) * MINUTE);
    await ingestItems(context, [fetched({ url, text: `${brand.name}: ${text}`, publishedAt })], {
      sourceId: null,
      connector: 'feed',
      scope: 'stories',
    });
    const { items } = await pageOfMentions(store, { brandId: brand.id }, '-publishedAt', {
      limit: 1,
      cursor: null,
    });
    const [mention] = items;
    if (mention === undefined || mention.storyId === null) throw new Error('nothing was heard');
    return { ...mention, storyId: mention.storyId };
  }
  const inStory = async (storyId: string) =>
    (await pageOfMentions(store, { storyId }, '-publishedAt', { limit: 50, cursor: null })).items
      .map(({ id }) => id)
      .sort();

  it('are merged: mentions move, and later copies of either are counted there', async () => {
    const [one, two] = [aText(), aText()];
    const [first, second] = [await told(one), await told(two)];
    expect(await mergeStory(store, second.storyId, first.storyId)).toEqual({
      ok: true,
      storyId: first.storyId,
    });
    expect(await inStory(first.storyId)).toEqual([first.id, second.id].sort());
    for (const text of [one, two]) expect((await told(`${text} indeed`)).storyId).toBe(first.storyId);
    const third = await told(aText());
    await mergeStory(store, first.storyId, third.storyId);
    expect((await told(`${two} once more`)).storyId).toBe(third.storyId);
  });

  it('take a merge back, with what came since', async () => {
    const [one, two] = [aText(), aText()];
    const [first, second] = [await told(one), await told(two)];
    await mergeStory(store, second.storyId, first.storyId);
    const later = await told(`${two} indeed`);
    expect(await unmergeStory(store, second.storyId)).toEqual({ ok: true, storyId: second.storyId });
    expect(await inStory(first.storyId)).toEqual([first.id]);
    expect(await inStory(second.storyId)).toEqual([second.id, later.id].sort());
    expect((await told(`${two} at last`)).storyId).toBe(second.storyId);
  });

  it('are split: what was named is a story of its own, and later copies go to the nearer one', async () => {
    const text = aText();
    const half = text.split(' ').slice(0, 30).join(' ');
    const turned = `${half} ${aText().split(' ').slice(0, 30).join(' ')}`;
    const [first, copy, other] = [await told(text), await told(`${text} yes`), await told(turned)];
    expect(new Set([first.storyId, copy.storyId, other.storyId]).size).toBe(1);
    const change = await splitStory(store, first.storyId, [other.id]);
    const storyId = change.ok ? change.storyId : '';
    expect(await inStory(first.storyId)).toEqual([first.id, copy.id].sort());
    expect(await inStory(storyId)).toEqual([other.id]);
    expect((await told(turned)).storyId).toBe(storyId);
    expect((await told(`${turned} so they say`)).storyId).toBe(storyId);
    expect((await told(text)).storyId).toBe(first.storyId);
    expect((await told(`${text} so they say`)).storyId).toBe(first.storyId);
    await mergeStory(store, storyId, first.storyId);
    expect(await inStory(first.storyId)).toContain(other.id);
  });

  it('stay apart when the item that began a story leaves it', async () => {
    const text = aText();
    const half = text.split(' ').slice(0, 30).join(' ');
    const turned = `${half} ${aText().split(' ').slice(0, 30).join(' ')}`;
    const [first, other] = [await told(text), await told(turned)];
    const change = await splitStory(store, first.storyId, [first.id]);
    const storyId = change.ok ? change.storyId : '';
    expect((await told(`${text} so they say`)).storyId).toBe(storyId);
    expect((await told(`${turned} so they say`)).storyId).toBe(other.storyId);
  });

  it('are left alone by what cannot be done', async () => {
    const [first, second] = [await told(aText()), await told(aText())];
    expect(await mergeStory(store, first.storyId, UNKNOWN)).toEqual({ ok: false, fault: 'unknown' });
    expect(await mergeStory(store, first.storyId, first.storyId)).toEqual({ ok: false, fault: 'same' });
    expect(await unmergeStory(store, first.storyId)).toEqual({ ok: false, fault: 'not-merged' });
    for (const ids of [[first.id], [], [second.id]])
      expect(await splitStory(store, first.storyId, ids)).toEqual({ ok: false, fault: 'nothing-to-split' });
  });

  it('say who has it from whom, and on which sites', async () => {
    const text = aText();
    const first = await told(text, 'a.example');
    const copy = await told(text, 'b.example');
    const share = await told(`Read ${first.url}`, 'b.example');
    const { items } = await storyTold(store, first.storyId, { limit: 10, cursor: null });
    expect(items.map(({ id, origin }) => [id, origin])).toEqual([
      [first.id, null],
      [copy.id, { from: first.id, how: 'copy' }],
      [share.id, { from: first.id, how: 'share' }],
    ]);
    const hosts = await hostsOfStory(store, first.storyId);
    expect(hosts.map(({ host }) => host)).toEqual(['a.example', 'b.example']);
  });
});
