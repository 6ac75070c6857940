import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { addSource } from '../../../db/repos/crawl/sources.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { type Seeded, seed } from '../../support/seed.ts';
import { storeOf, type Visitor, visitor } from '../visitor.ts';

let database: TestDatabase;
let store: Store;
let seeded: Seeded;
let pages: Visitor;
let other: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  seeded = await seed(store);
  other = (await allBrands(store)).find(({ id }) => id !== seeded.brand.id)?.id ?? '';
  pages = visitor({ store, clock: seeded.clock });
});
afterAll(() => database?.close());

const wordsOf = (page: string) => page.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

describe('the overview of a brand', () => {
  it('puts its incident first, and keeps the period in its links', async () => {
    const page = await pages.read(`/brands/${seeded.brand.id}?period=30d&compare=none`);
    const words = wordsOf(page);
    expect(words.indexOf('Needs attention')).toBeLessThan(words.indexOf('Net sentiment'));
    expect(page).toContain(`href="/brands/${seeded.brand.id}?period=24h&amp;compare=none"`);
    expect(await pages.read(`/?brand=${seeded.brand.id}`)).toContain('<bdi>Halden</bdi></h1>');
  });

  it('says where numbers rest on little', async () => {
    const words = wordsOf(await pages.read(`/brands/${seeded.brand.id}`));
    expect(words).toMatch(/Only 70% of the 20 visits of this period succeeded/u);
    expect(words).toContain('there is no earlier period to compare with');
    expect(words).not.toContain('▲');
  });

  it('says so where nothing was heard, and is not there for a brand that is none', async () => {
    const past = 'period=custom&from=2020-01-01&to=2020-01-05';
    expect(wordsOf(await pages.read(`/brands/${other}?${past}`))).toContain(
      'Nothing was heard in this period',
    );
    expect((await pages.get('/brands/019bc186-de00-72a7-9fa2-14da7ab22d5b')).status).toBe(404);
  });

  it('draws a chart that is described, and writes its numbers down', async () => {
    const page = await pages.read(`/brands/${seeded.brand.id}`);
    expect(page).toMatch(/<svg role="img" aria-label="Chart of \d+ mentions over time/u);
    expect(page).toMatch(/<details><summary>Numbers<\/summary>/u);
  });
});

describe('brands side by side', () => {
  it('are counted over the sources that are read for all of them, and say which are not', async () => {
    const now = seeded.clock.now();
    const { source } = await addSource(store, {
      id: newId(now),
      connector: 'hackernews',
      key: 'pedalo',
      settings: { query: 'pedalo' },
      host: 'hn.algolia.com',
      historyState: 'none',
      title: 'A search',
      intervalSeconds: 900,
      nextDueAt: now,
      createdAt: now,
    });
    const page = await pages.read(`/compare?brands=${seeded.brand.id},${other}`);
    expect(wordsOf(page)).toContain('A search asks for Pedalo');
    expect(page).toContain(source.id);
    expect(page).toMatch(/href="\/mentions\?[^"]*without=/u);
  });

  it('are five at most, each known and once', async () => {
    const { id } = seeded.brand;
    const page = await pages.read(`/compare?brands=${id},${id},nonsense,${other}`);
    expect(page.split('class="key is-series"').length - 1).toBe(4);
  });
});

describe('stories', () => {
  it('are listed by size, and told by sites and label', async () => {
    const brand = seeded.brand.id;
    const sizes = (page: string) =>
      [...page.matchAll(/<p class="big"><a class="number"[^>]*><data value="(\d+)"/gu)].map(([, size]) =>
        Number(size),
      );
    const all = sizes(await pages.read(`/stories?brand=${brand}`));
    expect(all).toEqual([...all].sort((a, b) => b - a));
    const spread = await pages.read(`/stories?brand=${brand}&about=spread`);
    expect(wordsOf(spread)).not.toContain(' 1 site ');
    const negative = await pages.read(`/stories?brand=${brand}&about=negative`);
    expect(sizes(negative).length).toBeLessThan(all.length);
  });
});
