import { beforeAll, beforeEach, expect, it } from 'vitest';
import { pageOfAuthors } from '../../../db/repos/authors/author-history.ts';
import { findAuthor } from '../../../db/repos/authors/authors.ts';
import { eraseItems } from '../../../db/repos/items/removals.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import type { FetchedItem } from '../../../src/core/item.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { judgeAuthors } from '../../../src/pipeline/authors/judge-authors.ts';
import { standingsWith } from '../../../src/pipeline/authors/standings.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { newBrand, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Bench, bench, fetched } from '../bench.ts';

let serial = 0;
const go = new AbortController().signal;

describeOnBothDatabases('authors', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    context = bench(store);
    serial += 1;
    const name = `Brand${serial}`;
    brand = await newBrand(store, { name, query: name });
  });

  /** Mentions of the brand, newest first, after `posts` were brought to a site of the test's own. */
  async function heard(posts: Partial<FetchedItem>[], connector = 'feed') {
    const site = `site${serial}.example`;
    const now = context.clock.now();
    const items = posts.map((more, index) =>
      fetched({
        url: `https://${site}/${connector}-${serial}-${more.author}-${index}-${Number(more.publishedAt ?? 0)}`,
        text: `${brand.name} says nothing new, number ${index}`,
        publishedAt: addMs(now, -index * HOUR),
        ...more,
      }),
    );
    await ingestItems(context, items, { sourceId: null, connector, scope: `scope ${serial}` });
    const page = { limit: 100, cursor: null };
    return (await pageOfMentions(store, { brandId: brand.id }, '-publishedAt', page)).items;
  }

  const span = () => ({
    brandId: brand.id,
    from: addMs(context.clock.now(), -365 * DAY),
    to: addMs(context.clock.now(), DAY),
  });
  const authors = async (more: object = {}) =>
    (await pageOfAuthors(store, { ...span(), ...more }, '-mentions', { limit: 50, cursor: null })).items;

  it('are one person across posts, however the name is written; offices are nobody', async () => {
    await heard([{ author: 'Mara' }, { author: '@mara' }, { author: 'Redaktion' }, { author: null }]);
    const mentions = await heard([{ author: 'MARA', publishedAt: addMs(context.clock.now(), -2 * DAY) }]);
    const ids = mentions.map(({ authorId }) => authorId);
    expect(ids.filter((id) => id === null)).toHaveLength(2);
    expect(new Set(ids.filter((id) => id !== null)).size).toBe(1);
    expect(await authors()).toMatchObject([{ id: ids.find((id) => id !== null), neutral: 3 }]);
    const { items } = await pageOfMentions(store, { author: 'Mara', brandId: brand.id }, 'score', {
      limit: 9,
      cursor: null,
    });
    expect(items).toHaveLength(1);
  });

  it('are known once where several batches bring them at once', async () => {
    await Promise.all(
      Array.from({ length: 4 }, (_, n) =>
        heard(
          [
            { author: 'ann', guid: `a${n}` },
            { author: 'bob', guid: `b${n}` },
          ],
          `c${n}`,
        ),
      ),
    );
    expect((await authors()).map(({ name }) => name).sort()).toEqual(['ann', 'bob']);
  });

  it('have a reach that says how it is known, and followers outrank estimates', async () => {
    await heard([{ author: 'fan', engagement: { likes: 2 } }], 'bluesky');
    expect(await authors()).toMatchObject([{ reach: 100, reachMethod: 'reactions' }]);
    await heard([{ author: 'fan', reach: 7_000, publishedAt: addMs(context.clock.now(), -DAY) }], 'bluesky');
    await heard([{ author: 'fan', engagement: { likes: 90 }, guid: 'third' }], 'bluesky');
    expect(await authors()).toMatchObject([{ reach: 7_000, reachMethod: 'followers', place: 'bluesky' }]);
  });

  it('have a history with a brand, of which the standing is told', async () => {
    const love = `${brand.name} is wonderful, I love it, excellent service`;
    const hate = `${brand.name} is horrible, awful, the worst, I hate it`;
    const posts = [hate, hate, love, love].map((text, index) => ({
      author: 'Kim',
      text: `${text} ${index}`,
      publishedAt: addMs(context.clock.now(), -index * 20 * DAY),
    }));
    const [mention] = await heard(posts);
    const id = mention?.authorId ?? '';
    const standing = (await standingsWith(store, [id], brand.id)).get(id);
    expect(standing?.standing).toBe('turned');
    expect(standing?.turns.map(({ to }) => to)).toEqual(['complaint']);
  });

  it('are marked where a timer seems to write, and never left out', async () => {
    const regular = Array.from({ length: 12 }, (_, index) => ({
      author: 'deal-bot',
      guid: `${serial}-${index}`,
    }));
    await heard([
      ...regular.map((post) => ({ ...post, text: `${brand.name} for 9.99 only today` })),
      { author: 'Mara' },
    ]);
    expect(await judgeAuthors(store, addMs(context.clock.now(), HOUR), go)).toBe(0);
    expect(await judgeAuthors(store, addMs(context.clock.now(), -HOUR), go)).toBe(1);
    const [bot] = await authors({ automated: true });
    expect(bot?.automation).toBeGreaterThan(0.9);
    expect(bot?.automationSigns.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['name', 'regular-pauses', 'same-text']),
    );
    expect((await authors()).map(({ name }) => name)).toEqual(['deal-bot', 'Mara']);
    const page = { limit: 50, cursor: null };
    const people = await pageOfMentions(store, { brandId: brand.id, automated: false }, 'score', page);
    expect(people.items.map(({ author }) => author)).toEqual(['Mara']);
    const bots = await pageOfMentions(store, { brandId: brand.id, automated: true }, 'score', page);
    expect(bots.items).toHaveLength(12);
  });

  it('are forgotten with the last of their words that is erased', async () => {
    const mentions = await heard([{ author: 'gone' }, { author: 'gone' }]);
    const id = mentions[0]?.authorId ?? '';
    await transaction(store, (tx) => eraseItems(tx, [mentions[0]?.itemId ?? '']));
    expect(await findAuthor(store, id)).not.toBeNull();
    await transaction(store, (tx) => eraseItems(tx, [mentions[1]?.itemId ?? '']));
    expect(await findAuthor(store, id)).toBeNull();
  });

  it('come page by page, by mentions or by reach', async () => {
    await heard([
      { author: 'one', reach: 5 },
      { author: 'two' },
      { author: 'two' },
      { author: 'three', reach: 90 },
    ]);
    for (const [sort, names] of [
      ['-mentions', ['two', 'one', 'three']],
      ['-reach', ['three', 'one', 'two']],
    ] as const) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await pageOfAuthors(store, span(), sort, { limit: 1, cursor });
        seen.push(...page.items.map(({ name }) => name));
        cursor = page.nextCursor;
      } while (cursor !== null);
      if (sort === '-reach') expect(seen).toEqual(names);
      else expect([seen[0], seen.slice(1).sort()]).toEqual(['two', ['one', 'three']]);
    }
  });
});
