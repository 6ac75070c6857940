import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertCrawl } from '../../../db/repos/crawl/crawls.ts';
import { addSource, updateSource } from '../../../db/repos/crawl/sources.ts';
import { brands, itemKeys, items, mentions, sources } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, BUCKET, DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { countSeries } from '../../../src/pipeline/count-series.ts';
import { coverageOf } from '../../../src/pipeline/coverage/coverage-of.ts';
import { coverageReport } from '../../../src/pipeline/coverage/coverage-report.ts';
import { unreadIn } from '../../../src/pipeline/coverage/unread-in.ts';
import { AT, aMention, anItem, newBrand, newSource, publish, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';

const MISSED = { atLeast: 4, reason: 'the feed is short' };

describeOnBothDatabases('coverage', (open) => {
  let store: Store;
  let brand: Brand;
  let forum: string;
  let news: string;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    for (const table of [brands, sources, items, itemKeys, mentions]) await store.db.delete(table);
    brand = await newBrand(store, { query: 'acme' });
    forum = (await newSource(store)).id;
    news = (await newSource(store)).id;
  });

  /** A source brings mentions of the brand, each an hour before the last, the first a day ago. */
  async function brings(sourceId: string, count: number): Promise<void> {
    const said = Array.from({ length: count }, (_, n) => {
      const publishedAt = addMs(AT, -DAY - n * HOUR);
      const item = anItem({ sourceId, publishedAt, firstSeenAt: publishedAt });
      return [item, aMention(item, brand.id)] as const;
    });
    await publish(
      store,
      said.map(([item, mention]) => [item, mention]),
    );
  }

  async function visit(sourceId: string, at: Date, what: 'ok' | 'failed' | 'missed'): Promise<void> {
    const failed = what === 'failed';
    const told = failed ? { outcome: 'failed', reason: 'forbidden' } : { outcome: 'ok', reason: null };
    await insertCrawl(store, {
      id: newId(at),
      sourceId,
      plannedAt: at,
      startedAt: at,
      finishedAt: at,
      missed: what === 'missed' ? MISSED : null,
      ...(told as { outcome: 'ok' }),
    });
    await updateSource(store, sourceId, {
      lastCrawlAt: at,
      ...(failed ? { failures: 1, status: 'blocked' } : { failures: 0, status: 'active', lastSuccessAt: at }),
    });
  }
  const ago = (ms: number) => addMs(AT, -ms);

  describe('of a brand', () => {
    const lastHour = async (of: Brand | null = brand) =>
      (await coverageOf(store, of, ago(HOUR), AT)).coverage;

    it('names what was not read, what usually brings most first, once it is much', async () => {
      await brings(forum, 3);
      await brings(news, 6);
      for (const source of [forum, news]) await visit(source, ago(30 * MINUTE), 'failed');
      const [from, to] = [ago(HOUR).toISOString(), AT.toISOString()];
      const window = { from, to, mentions: 9, negative: 9, stories: 9, authors: 9, hosts: 2 };
      const unread = (coverage: number) => unreadIn(store, brand, { coverage, window });
      expect(await unread(0)).toEqual([`${news}.example`, `${forum}.example`]);
      expect(await unread(0.95)).toEqual([]);
    });

    it('is that of the sources that usually bring its mentions, by how many', async () => {
      await brings(forum, 3);
      await brings(news, 1);
      const other = (await newSource(store)).id;
      for (const id of [news, other]) await visit(id, ago(5 * MINUTE), 'ok');
      await visit(forum, ago(5 * MINUTE), 'failed');
      expect(await lastHour()).toBe(0.25);
      expect(await lastHour(null)).toBeCloseTo(2 / 3);
    });

    it('counts a source that asks for it, though it brought nothing yet', async () => {
      const { source } = await addSource(store, {
        id: newId(AT),
        connector: 'feed',
        key: 'search',
        settings: { url: 'https://news.example/rss?q=%22Acme%22' },
        host: 'news.example',
        historyState: 'none',
        title: null,
        intervalSeconds: 900,
        nextDueAt: AT,
        createdAt: AT,
      });
      await visit(source.id, ago(5 * MINUTE), 'failed');
      await visit(forum, ago(5 * MINUTE), 'ok');
      expect(await lastHour()).toBe(0);
    });

    it('is that of all sources while it has none of its own', async () => {
      await visit(forum, ago(5 * MINUTE), 'ok');
      await visit(news, ago(5 * MINUTE), 'failed');
      expect(await lastHour()).toBe(0.5);
    });
  });

  describe('gaps', () => {
    const gapStarts = async () =>
      (await countSeries(store, brand.id, AT)).filter((bucket) => 'gap' in bucket).map(({ start }) => start);
    const quarters = (from: Date, count: number) =>
      Array.from({ length: count }, (_, n) => addMs(from, n * BUCKET));

    it('are where a source of the brand lost items, and not taken for silence', async () => {
      await brings(forum, 1);
      await visit(forum, ago(4 * HOUR), 'ok');
      await visit(forum, ago(2 * HOUR), 'missed');
      expect(await gapStarts()).toEqual(quarters(ago(4 * HOUR), 8));
    });

    it('are not where a source lost items that never spoke of the brand', async () => {
      await brings(forum, 1);
      await visit(news, ago(4 * HOUR), 'ok');
      await visit(news, ago(2 * HOUR), 'missed');
      expect(await gapStarts()).toEqual([]);
    });

    it('are while a source cannot be read that brings a considerable share, until it tells what it had', async () => {
      await brings(forum, 3);
      await brings(news, 7);
      await visit(forum, ago(3 * HOUR), 'ok');
      await visit(forum, ago(2 * HOUR), 'failed');
      expect(await gapStarts()).toEqual(quarters(ago(3 * HOUR), 12));
      await visit(forum, ago(HOUR), 'ok');
      expect(await gapStarts()).toEqual([]);
    });

    it('are not while only sources of a small share cannot be read, but are once these are many', async () => {
      await brings(forum, 2);
      await brings(news, 8);
      await visit(forum, ago(3 * HOUR), 'ok');
      await visit(forum, ago(2 * HOUR), 'failed');
      expect(await gapStarts()).toEqual([]);
      await visit(news, ago(HOUR), 'ok');
      await visit(news, ago(HOUR / 2), 'failed');
      expect(await gapStarts()).toEqual(quarters(ago(HOUR), 4));
    });

    it('are reported with the sources that they are of, those that need somebody first', async () => {
      await visit(forum, ago(5 * HOUR), 'ok');
      await visit(forum, ago(4 * HOUR), 'missed');
      await visit(news, ago(3 * HOUR), 'ok');
      await visit(news, ago(2 * HOUR), 'failed');
      const report = await coverageReport(store, null, { from: ago(DAY), to: AT }, AT);
      expect(report).toMatchObject({ planned: 4, succeeded: 3, coverage: 0.75 });
      expect(report.sources).toMatchObject([
        { sourceId: news, coverage: 0.5, failures: [{ reason: 'forbidden', count: 1 }], share: 0.5 },
        { sourceId: forum, coverage: 1, lost: { visits: 1, atLeast: 4 } },
      ]);
      expect(report.gaps).toEqual([
        { sourceId: news, kind: 'silent', from: ago(3 * HOUR), to: null, atLeast: null, reason: null },
        { sourceId: forum, kind: 'lost', from: ago(5 * HOUR), to: ago(4 * HOUR), ...MISSED },
      ]);
    });
  });
});
