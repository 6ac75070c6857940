import { beforeAll, beforeEach, expect, it } from 'vitest';
import { rollupsBetween } from '../../../db/repos/counts/rollups.ts';
import { countThemes } from '../../../db/repos/counts/themes.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../../db/store.ts';
import type { FetchedItem } from '../../../src/core/item.ts';
import { addMs, DAY } from '../../../src/core/time.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { incidentThemes } from '../../../src/pipeline/understand/incident-themes.ts';
import { newBrand, newSource, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Bench, bench, fetched } from '../bench.ts';

const news = `Globex has sold the flights of thousands of families twice and refuses to pay refunds for any of them, says
  the regulator, which wants to hear its managers before the end of next week.`;

let serial = 0;

describeOnBothDatabases('what a mention says', (open) => {
  let store: Store;
  let context: Bench;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(() => {
    context = bench(store);
  });

  /** Mentions of a brand of its own, newest first, after a source brought `posts`. */
  async function heard(name: string, posts: Partial<FetchedItem>[]) {
    const brand = await newBrand(store, { name, query: name });
    const source = await newSource(store);
    const provenance = { sourceId: source.id, connector: 'feed', scope: source.id };
    const bring = async (more: Partial<FetchedItem>[]) => {
      const items = more.map((post) => {
        serial += 1;
        return fetched({ guid: `g${serial}`, publishedAt: context.clock.now(), ...post });
      });
      await ingestItems(context, items, provenance);
      const page = { limit: 50, cursor: null };
      return (await pageOfMentions(store, { brandId: brand.id }, '-publishedAt', page)).items;
    };
    return { brand, bring, mentions: await bring(posts) };
  }

  it('holds its themes, near the brand, and the story that its item tells', async () => {
    const { bring, mentions } = await heard('Globex', [{ text: news }, { text: 'Globex staff are rude' }]);
    expect(mentions.map(({ themes }) => themes)).toEqual([['staff'], expect.arrayContaining(['refund'])]);
    expect(mentions[0]?.storyId).not.toBe(mentions[1]?.storyId);
    const [copy] = await bring([{ title: 'Scandal', text: `${news} More soon.` }]);
    expect(copy?.storyId).toBe(mentions[1]?.storyId);
  });

  it('changes with the words of its item, and what is counted with it', async () => {
    const { brand, bring } = await heard('Initech', [{ guid: 'one', text: 'Initech staff are rude' }]);
    const [edited] = await bring([{ guid: 'one', text: 'Initech never paid my refund' }]);
    expect(edited?.themes).toEqual(['refund']);
    const now = context.clock.now();
    const counts = await countThemes(store, brand.id, { from: addMs(now, -DAY), width: 2 * DAY, spans: 1 });
    expect(counts.map(({ theme }) => theme)).toEqual(['refund']);
  });

  it('says what sets a window apart', async () => {
    const { brand } = await heard(
      'Umbrella',
      Array.from({ length: 5 }, (_, at) => ({ text: `Umbrella is awful, still no refund, ${at} weeks now` })),
    );
    const now = context.clock.now();
    const window = { from: addMs(now, -DAY), to: addMs(now, DAY) };
    const buckets = await rollupsBetween(store, brand.id, window.from, window.to);
    const negative = buckets.reduce((sum, bucket) => sum + bucket.negative, 0);
    expect(await incidentThemes(store, brand.id, { ...window, negative })).toContain('refund');
  });
});
