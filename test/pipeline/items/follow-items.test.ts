import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import { dueFollowSourceIds } from '../../../db/repos/crawl/follow-ups.ts';
import { deleteSource, updateSource } from '../../../db/repos/crawl/sources.ts';
import { engagementHistory, reactionsPerHour } from '../../../db/repos/items/engagement.ts';
import { findMention } from '../../../db/repos/mentions/mention-feed.ts';
import {
  engagementSnapshots,
  followUps,
  itemKeys,
  itemRevisions,
  items,
  mentionRollups,
  mentions,
  sources,
} from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { addMs, DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { createCrawler } from '../../../src/pipeline/crawl/crawler.ts';
import { followItems } from '../../../src/pipeline/items/follow-items.ts';
import { watchSource } from '../../../src/setup/sources.ts';
import { newBrand, storeOn } from '../../db/repos/samples.ts';
import { localClient, serve } from '../../net/local-server.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { allRollups, type Bench, bench } from '../bench.ts';

interface Status {
  content: string;
  likes: number;
  at: Date;
  edited?: Date;
}

describeOnBothDatabases('following items', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  let sourceId: string;
  let statuses: Map<string, Status>;
  let answer: ((request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>) | null;
  let asked: string[];
  beforeAll(async () => {
    store = storeOn(await open());
    brand = await newBrand(store, { query: 'acme' });
  });
  beforeEach(async () => {
    for (const table of [
      sources,
      items,
      itemKeys,
      mentions,
      mentionRollups,
      itemRevisions,
      engagementSnapshots,
    ])
      await store.db.delete(table);
    context = bench(store, { crawlHttp: localClient() });
    statuses = new Map([['1', { content: 'Acme is awful', likes: 1, at: context.clock.now() }]]);
    answer = null;
    asked = [];
    const api = await serve(instance);
    const wish = { connector: 'mastodon', settings: { tag: 'acme', api } };
    sourceId = (await watchSource(store, wish, context.clock.now())).source.id;
  });

  /** A Mastodon instance, as far as it is asked here. */
  const instance: RequestListener = async (request, response) => {
    if (await answer?.(request, response)) return;
    const json = (body: unknown) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    const id = /statuses\/(\w+)$/.exec(request.url ?? '')?.[1];
    if (id === undefined) {
      const older = request.url?.includes('max_id');
      json(older ? [] : [...statuses].map(([id, status]) => told(id, status)));
      return;
    }
    asked.push(id);
    const status = statuses.get(id);
    if (status === undefined) response.writeHead(404).end('{}');
    else json(told(id, status));
  };
  const told = (id: string, { content, likes, at, edited }: Status) => ({
    id,
    uri: `https://remote.example/${id}`,
    url: `https://remote.example/@ann/${id}`,
    content: `<p>${content}</p>`,
    created_at: at.toISOString(),
    edited_at: edited?.toISOString() ?? null,
    account: { acct: 'ann' },
    favourites_count: likes,
  });

  const never = new AbortController().signal;
  const visit = () => createCrawler(context).crawl(sourceId, never);
  const look = () => followItems(context, sourceId, never);
  const due = () => dueFollowSourceIds(store, context.clock.now(), context.wall.now(), 10);
  const theMention = async () => {
    const [row] = await store.db.select({ id: mentions.id }).from(mentions);
    const mention = await findMention(store, row?.id ?? '');
    if (mention === null) throw new Error('there is no mention');
    return mention;
  };
  const change = (more: Partial<Status>) => {
    const before = statuses.get('1');
    if (before !== undefined) statuses.set('1', { ...before, ...more });
  };

  it('looks at mentions ever more rarely, and after three days no more', async () => {
    await visit();
    const started = context.clock.now();
    const looks: number[] = [];
    for (;;) {
      const [planned] = await store.db.select().from(followUps);
      if (planned === undefined) break;
      context.clock.advance(planned.dueAt.getTime() - context.clock.now().getTime() - 1);
      expect(await due()).toEqual([]);
      context.clock.advance(1);
      expect(await due()).toEqual([sourceId]);
      expect(await look()).toMatchObject({ looked: 1, reason: null });
      looks.push((context.clock.now().getTime() - started.getTime()) / MINUTE);
    }
    expect(looks).toEqual([15, 60, 180, 480, 1_440, 4_320]);
    const { items: ledger } = await pageOfCrawls(store, sourceId, { limit: 200, cursor: null });
    expect(ledger.map(({ kind }) => kind)).toEqual([...Array(6).fill('follow'), 'visit']);
  });

  it('looks at nothing that mentions no brand, nor at what is old already', async () => {
    statuses.set('2', { content: 'Nothing', likes: 1, at: context.clock.now() });
    statuses.set('3', { content: 'Acme of old', likes: 1, at: addMs(context.clock.now(), -4 * DAY) });
    await visit();
    context.clock.advance(HOUR);
    expect(await look()).toMatchObject({ looked: 1 });
    expect(asked).toEqual(['1']);
    expect(await look()).toBeNull();
  });

  it('brings reactions as a series, and how fast they come', async () => {
    await visit();
    for (const { after, likes } of [
      { after: HOUR, likes: 11 },
      { after: 2 * HOUR, likes: 31 },
    ]) {
      context.clock.advance(after);
      change({ likes });
      await look();
    }
    const mention = await theMention();
    expect(mention.engagement).toMatchObject({ likes: 31 });
    const series = await engagementHistory(store, mention);
    expect(series.map(({ likes }) => likes)).toEqual([1, 11, 31]);
    const now = context.clock.now();
    const speed = async (hours: number) =>
      (await reactionsPerHour(store, [mention.itemId], addMs(now, -hours * HOUR), now)).get(mention.itemId);
    expect(await speed(1)).toBe(20);
    expect(await speed(2)).toBe(10);
    expect(await speed(10)).toBe(10);
    expect(await reactionsPerHour(store, [mention.itemId], now, addMs(now, HOUR))).toEqual(
      new Map([[mention.itemId, 0]]),
    );
  });

  it('notices edits, and says of whom they speak', async () => {
    await visit();
    context.clock.advance(HOUR);
    change({ content: 'I love Acme, wonderful', edited: context.clock.now() });
    expect(await look()).toMatchObject({ brandIds: [brand.id] });
    expect(await theMention()).toMatchObject({ sentiment: 'positive', text: 'I love Acme, wonderful' });
  });

  it('erases what its author deleted, and goes on counting it', async () => {
    await visit();
    context.clock.advance(MINUTE);
    change({ content: 'Acme is really awful', edited: context.clock.now() });
    await visit();
    const counts = await allRollups(store, brand.id);
    context.clock.advance(HOUR);
    statuses.delete('1');
    expect(await look()).toMatchObject({ removed: 1 });
    const mention = await theMention();
    expect(mention).toMatchObject({
      removedAt: context.clock.now(),
      ...{ title: null, text: '', author: null, evidence: [], spans: [] },
      ...{ sentiment: 'negative', relevant: true },
    });
    expect(await store.db.$count(itemRevisions)).toBe(0);
    expect(await allRollups(store, brand.id)).toEqual(counts);
    expect(await store.db.$count(followUps)).toBe(0);
    // Some caches go on showing it.
    statuses.set('1', { content: 'Acme is awful', likes: 9, at: mention.publishedAt });
    await visit();
    expect(await theMention()).toEqual(mention);
  });

  it('puts a look off when the site fails, for as long as it asks, and not for ever', async () => {
    await visit();
    context.clock.advance(15 * MINUTE);
    answer = (_request, response) => {
      response.writeHead(429, { 'retry-after': '3600' }).end();
      return true;
    };
    expect(await look()).toMatchObject({ reason: 'rate-limited', looked: 0 });
    context.clock.advance(59 * MINUTE);
    expect(await due()).toEqual([]);
    for (let n = 0; n < 20; n += 1) {
      context.clock.advance(HOUR);
      await look();
    }
    expect(await store.db.$count(followUps)).toBe(0);
  });

  it('plans no look for a source that was removed during its visit', async () => {
    answer = async () => {
      await deleteSource(store, sourceId);
      return false;
    };
    await visit();
    expect(await store.db.$count(mentions)).toBe(1);
    expect(await store.db.$count(followUps)).toBe(0);
  });

  it('leaves paused sources alone', async () => {
    await visit();
    context.clock.advance(HOUR);
    await updateSource(store, sourceId, { status: 'paused' });
    expect(await due()).toEqual([]);
  });
});
