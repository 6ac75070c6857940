import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { insertBrand } from '../../../db/repos/brands/brands.ts';
import { leaseSource } from '../../../db/repos/crawl/source-leases.ts';
import { deleteSource, findSource, updateSource } from '../../../db/repos/crawl/sources.ts';
import { items } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, MINUTE } from '../../../src/core/time.ts';
import { createCrawler } from '../../../src/pipeline/crawl/crawler.ts';
import { newBrand, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Crawling, openCrawling, serveFeed } from './crawling.ts';

describeOnBothDatabases('what happens around a visit', (open) => {
  let store: Store;
  let crawling: Crawling;
  beforeAll(async () => {
    store = storeOn(await open());
    await newBrand(store, { query: 'acme' });
  });
  beforeEach(async () => {
    crawling = await openCrawling(store);
  });

  const noise = Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 7_919) % 256));
  it('lets no bad source harm the others', async () => {
    const bad = await crawling.watchSite((_request, response) => response.end(noise));
    const worse = await crawling.watchSite((_request, response) => response.destroy());
    const good = await crawling.watchSite((_request, response) => serveFeed(response));
    const summaries = await Promise.all([bad, worse, good].map((id) => crawling.visit(id)));
    expect(summaries.map((summary) => summary?.outcome)).toEqual(['failed', 'failed', 'ok']);
  });

  it('does not move the cursor when the items cannot be kept', async () => {
    const asked: (string | undefined)[] = [];
    const id = await crawling.watchSite((request, response) => {
      asked.push(request.headers['if-none-match']);
      serveFeed(response, { etag: '"1"' });
    });
    const scorer = {
      id: 'broken',
      score: () => {
        throw new Error('no opinion');
      },
    };
    expect(await crawling.visit(id, { scorer })).toMatchObject({ outcome: 'failed', reason: 'internal' });
    expect(await findSource(store, id)).toMatchObject({ cursor: {} });
    expect(await store.db.$count(items)).toBe(0);
    expect(await crawling.visit(id)).toMatchObject({ outcome: 'ok', itemsNew: 2, mentionsNew: 1 });
    expect(asked).toEqual([undefined, undefined]);
  });

  it('leaves no trace when it is cut off, and is due again', async () => {
    const cut = new AbortController();
    const id = await crawling.watchSite(() => cut.abort());
    const before = await findSource(store, id);
    expect(await createCrawler(crawling.context).crawl(id, cut.signal)).toBeNull();
    expect(await crawling.ledger(id)).toEqual([]);
    expect(await findSource(store, id)).toEqual(before);
    expect(await crawling.due()).toEqual([id]);
  });

  it('is left to the worker that began it', async () => {
    const id = await crawling.watchSite((_request, response) => serveFeed(response));
    const wall = crawling.context.wall.now();
    await leaseSource(store, id, wall, addMs(wall, MINUTE));
    expect(await crawling.visit(id)).toBeNull();
    crawling.context.wall.advance(MINUTE);
    expect(await crawling.visit(id)).toMatchObject({ outcome: 'ok' });
    expect(await crawling.visit(newId(wall))).toBeNull();
  });

  it('goes to a place once, however many workers are sent there at once', async () => {
    let requests = 0;
    const id = await crawling.watchSite((_request, response) => {
      requests += 1;
      serveFeed(response);
    });
    const summaries = await Promise.all([1, 2, 3, 4].map(() => crawling.visit(id)));
    expect(summaries.filter((summary) => summary !== null).length).toBe(requests);
    expect(await crawling.ledger(id)).toHaveLength(requests);
  });

  it('keeps to what people decided meanwhile', async () => {
    const id = await crawling.watchSite(async (_request, response) => {
      await updateSource(store, id, { status: 'paused', title: 'Our forum' });
      serveFeed(response);
    });
    await crawling.visit(id);
    expect(await findSource(store, id)).toMatchObject({ status: 'paused', title: 'Our forum' });
    const failing = await crawling.watchSite(async (_request, response) => {
      await updateSource(store, failing, { status: 'paused' });
      response.destroy();
    });
    await crawling.visit(failing);
    expect(await findSource(store, failing)).toMatchObject({ status: 'paused', failures: 1 });
  });

  it('takes it calmly when its source is removed meanwhile', async () => {
    const log = pino({ level: 'silent' });
    const complaints = vi.spyOn(log, 'error');
    const id = await crawling.watchSite(async (_request, response) => {
      await deleteSource(store, id);
      serveFeed(response);
    });
    expect(await crawling.visit(id, { log })).toMatchObject({ outcome: 'ok', itemsNew: 2 });
    const failing = await crawling.watchSite(async (_request, response) => {
      await deleteSource(store, failing);
      response.destroy();
    });
    expect(await crawling.visit(failing, { log })).toMatchObject({ outcome: 'failed', reason: 'network' });
    expect(complaints).not.toHaveBeenCalled();
  });

  it('does not store what retention would take away', async () => {
    const id = await crawling.watchSite((_request, response) => serveFeed(response));
    expect(await crawling.visit(id, { retentionDays: 7 })).toMatchObject({ itemsFound: 2, itemsNew: 1 });
  });

  it('reads pages as well', async () => {
    await insertBrand(store, {
      ...(await newBrand(store, { query: 'x' })),
      id: newId(addMs(crawling.context.clock.now(), 1)),
      name: 'Page brand',
      query: 'globex',
    });
    const article = `<html><head><title>News</title></head><body><article><h1>Globex at large</h1><p>${'Globex is wonderful and everybody says so. '.repeat(20)}</p></article></body></html>`;
    const id = await crawling.watchSite(
      (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(article),
      'page',
    );
    expect(await crawling.visit(id)).toMatchObject({ outcome: 'ok', itemsNew: 1, mentionsNew: 1 });
    const [row] = await store.db.select().from(items).where(eq(items.sourceId, id));
    expect(row?.text).toContain('Globex is wonderful');
  });
});
