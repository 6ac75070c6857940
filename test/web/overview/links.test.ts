import { inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allBrands, setCompetitors } from '../../../db/repos/brands/brands.ts';
import { addSource } from '../../../db/repos/crawl/sources.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { mentions } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { readFeedQuery } from '../../../src/web/mentions/feed-query.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { type Seeded, seed } from '../../support/seed.ts';
import { storeOf, type Visitor, visitor } from '../visitor.ts';

let database: TestDatabase;
let store: Store;
let seeded: Seeded;
let pages: Visitor;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  seeded = await seed(store);
  const others = (await allBrands(store)).filter(({ id }) => id !== seeded.brand.id);
  await setCompetitors(
    store,
    seeded.brand.id,
    others.map(({ id }) => id),
  );
  for (const [nth, source] of ['halden', 'pedalo'].entries()) await addSearchFor(source, nth);
  pages = visitor({ store, clock: seeded.clock });
});
afterAll(() => database?.close());

/** A source that asks for one brand only, and brings mentions of both. */
async function addSearchFor(query: string, nth: number): Promise<void> {
  const now = seeded.clock.now();
  const { source } = await addSource(store, {
    id: newId(now),
    connector: 'hackernews',
    key: query,
    settings: { query },
    host: 'hn.algolia.com',
    historyState: 'none',
    title: null,
    intervalSeconds: 900,
    nextDueAt: now,
    createdAt: now,
  });
  const brought = await pageOfMentions(store, {}, '-publishedAt', { limit: 12 + nth, cursor: null });
  const ids = brought.items.filter(({ sourceId }) => sourceId === null).map(({ id }) => id);
  await store.db
    .update(mentions)
    .set({ sourceId: source.id })
    .where(inArray(mentions.id, ids.slice(0, 6)));
}

/** Numbers of mentions on a page, each with where it leads to. */
function numbersOn(page: string): { href: string; count: number }[] {
  return [...page.matchAll(/<a class="number" href="([^"]*)"><data value="(\d+)"/gu)].map(
    ([, href = '', count]) => ({ href: href.replaceAll('&amp;', '&'), count: Number(count) }),
  );
}

async function listedAt(href: string): Promise<number> {
  const { filter, unread } = readFeedQuery(new URL(href, 'http://localhost').searchParams, []);
  expect(unread, href).toEqual([]);
  let listed = 0;
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof pageOfMentions>> = await pageOfMentions(
      store,
      filter,
      '-publishedAt',
      { limit: 200, cursor },
    );
    listed += page.items.length;
    cursor = page.nextCursor;
  } while (cursor !== null);
  return listed;
}

/** Every page whose numbers lead somewhere, with the least of them that it must show. */
const paths: [string, number][] = [
  ['/', 16],
  ['/brands/BRAND', 40],
  ['/brands/BRAND?period=24h&compare=none', 20],
  ['/brands/BRAND?period=30d&compare=year', 30],
  ['/brands/BRAND?period=custom&from=2026-01-14&to=2026-01-15&compare=4w', 30],
  ['/compare', 6],
  ['/compare?period=30d', 6],
  ['/praise?brand=BRAND', 5],
  ['/stories?brand=BRAND', 10],
  ['/stories?brand=BRAND&about=negative&period=24h', 3],
  ['/authors?brand=BRAND', 20],
  ['/authors?brand=BRAND&sort=-negative&who=unanswered&period=30d', 20],
  ['/themes?brand=BRAND', 3],
  ['/themes?brand=BRAND&about=praise', 1],
];

describe('every number on the page', () => {
  it.each(paths)('leads to as many mentions as it says: %s', async (path, least) => {
    const numbers = numbersOn(await pages.read(path.replace('BRAND', seeded.brand.id)));
    expect(numbers.length).toBeGreaterThanOrEqual(least);
    const lengths = new Map<string, number>();
    for (const { href } of numbers) if (!lengths.has(href)) lengths.set(href, await listedAt(href));
    for (const { href, count } of numbers) expect(lengths.get(href), href).toBe(count);
  });
});
