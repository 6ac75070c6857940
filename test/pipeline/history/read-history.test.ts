import type { RequestListener } from 'node:http';
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import { dueHistoryIds } from '../../../db/repos/crawl/history.ts';
import { leaseSource } from '../../../db/repos/crawl/source-leases.ts';
import { findSource, updateSource } from '../../../db/repos/crawl/sources.ts';
import { itemKeys, items, mentionRollups, mentions, sources } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { addMs, DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { createCrawler } from '../../../src/pipeline/crawl/crawler.ts';
import { evaluateRule } from '../../../src/pipeline/evaluate-rules.ts';
import { readHistory } from '../../../src/pipeline/history/read-history.ts';
import { watchSource } from '../../../src/setup/sources.ts';
import { newBrand, newRule, storeOn } from '../../db/repos/samples.ts';
import { localClient, serve } from '../../net/local-server.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { allRollups, type Bench, bench } from '../bench.ts';

interface Page {
  posts: { guid: string; at: Date | null; text?: string }[];
  next?: boolean;
}

function rss({ posts, next = true }: Page, number: number): string {
  const link = next ? `<atom:link rel="next" href="/feed?page=${number + 1}"/>` : '';
  const all = posts.map(
    ({ guid, at, text = 'Acme is awful' }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${text}</title>${at ? `<pubDate>${at.toUTCString()}</pubDate>` : ''}</item>`,
  );
  return `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title>${link}${all.join('')}</channel></rss>`;
}

describeOnBothDatabases('reading into the past of a source', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
    brand = await newBrand(store, { query: 'acme' });
  });
  beforeEach(async () => {
    for (const table of [sources, items, itemKeys, mentions, mentionRollups]) await store.db.delete(table);
    context = bench(store, { crawlHttp: localClient() });
  });

  const never = new AbortController().signal;
  const ago = (ms: number) => addMs(context.clock.now(), -ms);
  const step = (id: string, more: Partial<Bench> = {}) => readHistory({ ...context, ...more }, id, never);
  const due = () => dueHistoryIds(store, context.clock.now(), context.wall.now(), 10);
  const ledger = async (id: string) => (await pageOfCrawls(store, id, { limit: 200, cursor: null })).items;

  /** Steps until the end, a quarter of an hour apart. */
  async function stepThrough(id: string, more: Partial<Bench> = {}) {
    const taken: Awaited<ReturnType<typeof step>>[] = [];
    for (let n = 0; n < 30 && (await due()).length > 0; n += 1) {
      taken.push(await step(id, more));
      context.clock.advance(15 * MINUTE);
    }
    return taken;
  }

  /** A feed that was visited once. */
  async function visited(listener: RequestListener): Promise<string> {
    const url = `${await serve(listener)}/feed`;
    const { source } = await watchSource(
      store,
      { connector: 'feed', settings: { url } },
      context.clock.now(),
    );
    expect(await due()).toEqual([]);
    await createCrawler(context).crawl(source.id, never);
    return source.id;
  }
  const paged =
    (pages: Page[]): RequestListener =>
    (request, response) => {
      const number = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 1);
      const page = pages[number - 1];
      if (page === undefined) response.writeHead(404).end();
      else response.end(rss(page, number));
    };

  it('brings what is older, page after page, as no news', async () => {
    const id = await visited(
      paged([
        { posts: [{ guid: 'e', at: ago(HOUR) }] },
        {
          posts: [
            { guid: 'd', at: ago(DAY) },
            { guid: 'c', at: null },
          ],
        },
        {
          posts: [
            { guid: 'b', at: ago(2 * DAY) },
            { guid: 'a', at: ago(3 * DAY) },
          ],
          next: false,
        },
      ]),
    );
    const taken = await stepThrough(id);
    expect(taken.map((summary) => [summary?.state, summary?.itemsNew])).toEqual([
      ['waiting', 0],
      ['waiting', 2],
      ['done', 2],
    ]);
    expect(await findSource(store, id)).toMatchObject({
      historyState: 'done',
      historyCursor: null,
      historyItems: 4,
    });
    expect((await ledger(id)).map(({ kind, itemsNew }) => [kind, itemsNew])).toEqual([
      ['history', 2],
      ['history', 2],
      ['history', 0],
      ['visit', 1],
    ]);
    const rows = await store.db.select().from(mentions).where(eq(mentions.brandId, brand.id));
    expect(rows.map(({ historic }) => historic)).toEqual([true, true, true, true, true]);
    const counted = await allRollups(store, brand.id);
    // Nobody in particular says nearly the same five times: one voice, and echoes.
    const voices = counted.map(({ historicNegative, echoNegative }) => historicNegative + echoNegative);
    expect(voices.reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  it('takes what was published since the source was added for news', async () => {
    const added = context.clock.now();
    const id = await visited(
      paged([{ posts: [] }, { posts: [{ guid: 'n', at: addMs(added, MINUTE) }], next: false }]),
    );
    await stepThrough(id);
    const [mention] = await store.db.select().from(mentions);
    expect(mention).toMatchObject({ historic: false });
  });

  it('opens no incident by what the first visit and the past bring, and one by as much that is new', async () => {
    const angry = (name: string, at: Date, posts: number) =>
      Array.from({ length: posts }, (_, n) => ({
        guid: `${name} ${n}`,
        at,
        text: `Acme is awful ${name} ${n}`,
      }));
    const pages: Page[] = [
      { posts: angry('first', ago(HOUR), 30) },
      { posts: [...angry('older', ago(2 * HOUR), 40), ...angry('oldest', ago(9 * DAY), 1)], next: false },
    ];
    const rule = await newRule(store, brand.id);
    const evaluate = () => evaluateRule({ ...context, baseUrl: 'https://earshot.example' }, rule.id);
    const id = await visited(paged(pages));
    expect(await evaluate()).toEqual([]);
    await stepThrough(id);
    expect(await evaluate()).toEqual([]);
    const added = context.clock.now();
    context.clock.advance(HOUR);
    pages[0] = { posts: angry('news', addMs(added, MINUTE), 30) };
    await createCrawler(context).crawl(id, never);
    expect(await evaluate()).toEqual(['open']);
  });

  it('goes on at the step that was cut off, and brings nothing twice', async () => {
    const id = await visited(
      paged([
        { posts: [] },
        { posts: [{ guid: 'b', at: ago(DAY) }] },
        { posts: [{ guid: 'a', at: ago(2 * DAY) }], next: false },
      ]),
    );
    await step(id);
    context.clock.advance(MINUTE);
    const before = await findSource(store, id);
    await step(id);
    // As if it had been killed after its items were stored, before that was written down.
    await store.db
      .update(sources)
      .set({ historyCursor: before?.historyCursor ?? null, historyItems: before?.historyItems ?? 0 });
    const taken = await stepThrough(id);
    expect(taken.map((summary) => summary?.itemsNew)).toEqual([0, 1]);
    expect(await store.db.$count(items)).toBe(2);
  });

  it('pauses between steps, and leaves sources alone that others hold, that are paused, or that were never read', async () => {
    const id = await visited(paged([{ posts: [] }, { posts: [{ guid: 'a', at: ago(DAY) }] }]));
    await step(id);
    expect(await due()).toEqual([]);
    expect(await step(id)).toBeNull();
    context.clock.advance(5 * SECOND);
    expect(await due()).toEqual([id]);
    await updateSource(store, id, { status: 'paused' });
    expect(await due()).toEqual([]);
    await updateSource(store, id, { status: 'active', lastSuccessAt: null });
    expect(await due()).toEqual([]);
    await updateSource(store, id, { lastSuccessAt: context.clock.now() });
    await leaseSource(store, id, context.wall.now(), addMs(context.wall.now(), MINUTE));
    expect(await due()).toEqual([]);
    expect(await step(id)).toBeNull();
  });

  it('ends when all that is left is older than what counts are learnt from', async () => {
    const page = (guid: string, days: number): Page => ({
      posts: [
        { guid, at: ago(days * DAY) },
        { guid: 'pinned', at: ago(900 * DAY) },
      ],
    });
    const id = await visited(
      paged([page('a', 1), page('b', 20), page('c', 28), page('d', 30), page('e', 31)]),
    );
    expect((await stepThrough(id)).map((summary) => summary?.state)).toEqual([
      ...Array(3).fill('waiting'),
      'done',
    ]);
  });

  it('ends where retention would take away what it brings, and stores none of that', async () => {
    const page = (guid: string, days: number): Page => ({ posts: [{ guid, at: ago(days * DAY) }] });
    const id = await visited(paged([page('a', 1), page('b', 5), page('c', 8), page('d', 9)]));
    const taken = await stepThrough(id, { retentionDays: 7 });
    expect(taken.map((summary) => [summary?.state, summary?.itemsNew])).toEqual([
      ['waiting', 0],
      ['waiting', 1],
      ['done', 0],
    ]);
  });

  it('ends when three pages in a row bring nothing new, as of a site that answers every page with the first', async () => {
    const id = await visited((request, response) => {
      const number = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 1);
      response.end(rss({ posts: [{ guid: 'a', at: ago(HOUR) }] }, number));
    });
    expect((await stepThrough(id)).map((summary) => summary?.state)).toEqual(['waiting', 'waiting', 'done']);
  });

  it('tries again ever later when the site fails, and gives up in the end without harm to its visits', async () => {
    let broken = true;
    const id = await visited((request, response) => {
      if (request.url === '/feed') response.end(rss({ posts: [] }, 1));
      else if (broken) response.writeHead(503, { 'retry-after': '1200' }).end();
      else response.end(rss({ posts: [{ guid: 'a', at: ago(DAY) }], next: false }, 2));
    });
    await step(id);
    context.clock.advance(MINUTE);
    expect(await step(id)).toMatchObject({ state: 'waiting', reason: 'server-error' });
    context.clock.advance(19 * MINUTE);
    expect(await due()).toEqual([]);
    context.clock.advance(MINUTE);
    expect(await due()).toEqual([id]);
    for (let n = 1; n < 6; n += 1) {
      await step(id);
      context.clock.advance(DAY);
    }
    const source = await findSource(store, id);
    expect(source).toMatchObject({ historyState: 'failed', status: 'active', failures: 0, lastError: null });
    expect(await due()).toEqual([]);
    broken = false;
    expect(await step(id)).toBeNull();
  });

  it('goes on when the site is well again', async () => {
    let broken = true;
    const id = await visited((request, response) => {
      if (request.url === '/feed') response.end(rss({ posts: [] }, 1));
      else if (broken) response.writeHead(503).end();
      else response.end(rss({ posts: [{ guid: 'a', at: ago(DAY) }], next: false }, 2));
    });
    await step(id);
    context.clock.advance(MINUTE);
    await step(id);
    broken = false;
    context.clock.advance(HOUR);
    expect(await step(id)).toMatchObject({ state: 'done', itemsNew: 1 });
  });

  it('gives up at once where the past is not there to be read', async () => {
    const id = await visited(paged([{ posts: [] }]));
    await step(id);
    context.clock.advance(MINUTE);
    expect(await step(id)).toMatchObject({ state: 'failed', reason: 'not-found' });
    expect((await ledger(id))[0]).toMatchObject({ kind: 'history', outcome: 'failed', status: 404 });
  });
});
