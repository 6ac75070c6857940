import { beforeEach, expect, it } from 'vitest';
import { pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import { deleteSource, updateSource } from '../../../db/repos/crawl/sources.ts';
import { brands, itemKeys, items, mentions, sources, subscriptions } from '../../../db/schema/index.ts';
import type { Source } from '../../../src/core/source.ts';
import { addMs, DAY, MINUTE, SECOND } from '../../../src/core/time.ts';
import { noteOffer } from '../../../src/pipeline/subscriptions/note-offer.ts';
import { describeOnBothDatabases, type TestDatabase } from '../../support/database.ts';
import { type LocalFeed, localFeed, post } from './local-feed.ts';
import { type LocalHub, localHub } from './local-hub.ts';
import { openScene, type Scene } from './scene.ts';

describeOnBothDatabases('a source whose feed names a WebSub hub', (open) => {
  let database: TestDatabase | null = null;
  let scene: Scene;
  let hub: LocalHub;
  let feed: LocalFeed;
  let source: Source;
  beforeEach(async () => {
    database ??= await open();
    for (const table of [subscriptions, sources, brands, items, itemKeys, mentions])
      await database.db.delete(table);
    scene = await openScene(database);
    hub = await localHub();
    feed = await localFeed();
    feed.head = `<atom:link rel="hub" href="${hub.url}"/><atom:link rel="self" href="${feed.url}"/>`;
    source = await scene.watch(feed.url);
    await scene.visit(source);
  });

  /** Has everything asked for that is due, and the hubs ask back; gives the subscription. */
  async function tended(other = hub) {
    await scene.tend();
    await Promise.all([hub.settled(), other.settled()]);
    return scene.pushOf(source);
  }
  async function subscribed(other = hub) {
    const subscription = await tended(other);
    expect(subscription.state).toBe('active');
    return subscription;
  }
  const news = () => feed.document([post(3, 'Acme is superb', 55)]);

  it('is subscribed to, and the hub believes us', async () => {
    expect(await scene.pushOf(source)).toMatchObject({ state: 'asked', hub: hub.url, topic: feed.url });
    const { id, secret, leaseEndsAt, dueAt, failures } = await subscribed();
    expect(hub.requests).toEqual([
      {
        'hub.callback': `${scene.baseUrl}/hooks/websub/${id}`,
        'hub.mode': 'subscribe',
        'hub.topic': feed.url,
        'hub.verify': 'async',
        'hub.lease_seconds': '864000',
        'hub.secret': secret,
      },
    ]);
    expect(hub.verifications).toEqual([
      { status: 200, body: expect.stringMatching(/^[0-9a-f-]{36}$/), type: 'text/plain; charset=utf-8' },
    ]);
    expect(leaseEndsAt).toEqual(addMs(scene.clock.now(), 10 * DAY));
    expect(dueAt.getTime()).toBeLessThan(addMs(scene.clock.now(), 9 * DAY).getTime());
    expect(failures).toBe(0);
    await tended();
    expect(hub.requests).toHaveLength(1);
  });

  it.each(['sha1', 'sha256', 'sha384', 'sha512'] as const)('keeps what is signed with %s', async (method) => {
    await subscribed();
    expect(await hub.deliver(feed.url, news(), { method })).toEqual([204]);
    expect(await scene.titles()).toEqual(['Acme is awful 1', 'Acme is awful 2', 'Acme is superb']);
    expect(scene.work).toEqual([expect.stringMatching(/^evaluate /)]);
    expect((await scene.pushOf(source)).lastDeliveryAt).toEqual(scene.clock.now());
  });

  it('keeps what a hub tells of a channel as YouTube has it, whose topic is not where it is read', async () => {
    const topic = 'https://www.youtube.com/xml/feeds/videos.xml?channel_id=UC-1';
    feed.head = feed.head.replace(`rel="self" href="${feed.url}"`, `rel="self" href="${topic}"`);
    await scene.visit(source);
    await subscribed();
    const video = `<?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns="http://www.w3.org/2005/Atom">
        <link rel="hub" href="${hub.url}"/><link rel="self" href="${topic}"/><title>YouTube video feed</title>
        <entry><id>yt:video:1</id><yt:videoId>1</yt:videoId><title>Acme réparé</title>
          <link rel="alternate" href="https://www.youtube.com/watch?v=1"/><author><name>Mia</name></author>
          <published>2026-01-15T11:55:00+00:00</published></entry></feed>`;
    expect(await hub.deliver(topic, video, { method: 'sha1' })).toEqual([204]);
    expect(await scene.titles()).toContain('Acme réparé');
  });

  it('keeps an item once, however often it comes, and finds no gap when it is visited', async () => {
    await subscribed();
    const later = [post(3, 'Acme is superb', 30), post(4, 'Acme is dire', 55)];
    await hub.deliver(feed.url, feed.document(later.slice(0, 1)));
    await hub.deliver(feed.url, feed.document(later));
    await hub.deliver(feed.url, feed.document(later));
    feed.posts = later;
    expect(await scene.visit(source)).toMatchObject({ itemsFound: 2, itemsNew: 0 });
    const ledger = await pageOfCrawls(scene.store, source.id, { limit: 9, cursor: null });
    expect(ledger.items.map(({ missed }) => missed)).toEqual([null, null]);
    expect(await scene.titles()).toHaveLength(4);
  });

  it.each([
    ['a wrong signature', 'sha256=00'],
    ['no signature', null],
  ])('takes a delivery with %s for an answer and for nothing else', async (_what, signature) => {
    await subscribed();
    expect(await hub.deliver(feed.url, news(), { signature })).toEqual([204]);
    expect(await scene.titles()).toHaveLength(2);
    expect((await scene.pushOf(source)).lastDeliveryAt).toBeNull();
    const metrics = await scene.raw('/metrics', {
      headers: { authorization: `Bearer ${await scene.keyOf('read')}` },
    });
    expect(metrics.body).toContain('earshot_push_deliveries_total{outcome="ignored"} 1');
  });

  it('is visited instead where a delivery brings no items, such as word of a deletion', async () => {
    await subscribed();
    scene.clock.advance(MINUTE);
    const deleted =
      '<feed xmlns:at="http://purl.org/atompub/tombstones/1.0" xmlns="http://www.w3.org/2005/Atom"><at:deleted-entry ref="yt:video:1" when="2026-01-15T11:00:00Z"/></feed>';
    expect(await hub.deliver(feed.url, deleted)).toEqual([204]);
    expect(scene.work).toEqual([`crawl ${source.id}`]);
    expect((await scene.sourceNow(source)).nextDueAt).toEqual(scene.clock.now());
  });

  it('does not take more than a feed may weigh', async () => {
    await subscribed();
    expect(await hub.deliver(feed.url, ' '.repeat(5 * 1024 * 1024 + 1))).toEqual([413]);
  });

  it('confirms nothing that nobody asked for', async () => {
    const { id } = await subscribed();
    const asked = { 'hub.mode': 'subscribe', 'hub.topic': feed.url, 'hub.challenge': 'c' };
    const ask = async (change: Record<string, string>, path = `/hooks/websub/${id}`) =>
      (await scene.raw(`${path}?${new URLSearchParams({ ...asked, ...change })}`)).status;
    expect(await ask({})).toBe(200);
    expect(await ask({ 'hub.topic': `${feed.url}2` })).toBe(404);
    expect(await ask({ 'hub.mode': 'unsubscribe' })).toBe(404);
    expect(await ask({ 'hub.mode': 'publish' })).toBe(404);
    expect(await ask({}, `/hooks/websub/${source.id}`)).toBe(404);
    expect(await ask({}, '/hooks/websub/nothing')).toBe(404);
    expect(await ask({}, `/hooks/rsscloud/${id}`)).toBe(404);
  });

  it('needs visits as a safety net only while the hub delivers', async () => {
    const offer = { protocol: 'websub', hub: hub.url, topic: feed.url } as const;
    const announced = () => noteOffer(scene.store, { source, offer, itemsNew: 0 }, scene.clock.now());
    expect(await announced()).toBe(false);
    await subscribed();
    expect(await announced()).toBe(true);
    scene.clock.advance(10 * DAY);
    expect(await announced()).toBe(false);
    hub.manners.refuses = { status: 500 };
    expect(await tended()).toMatchObject({ state: 'failing' });
    expect(await announced()).toBe(false);
  });

  it('is asked for again when a visit finds what the hub has not told', async () => {
    await subscribed();
    hub.subscribers.clear();
    scene.clock.advance(MINUTE);
    await scene.visit(source);
    expect((await scene.pushOf(source)).state).toBe('active');
    feed.posts = [...feed.posts, post(3)];
    scene.clock.advance(MINUTE);
    await scene.visit(source);
    expect((await scene.pushOf(source)).state).toBe('asked');
    await subscribed();
    expect(hub.subscribers.size).toBe(1);
  });

  it('is renewed before the lease ends, and delivers meanwhile', async () => {
    hub.manners.leaseSeconds = 3_600;
    const { dueAt, id } = await subscribed();
    expect(dueAt.getTime()).toBeLessThan(addMs(scene.clock.now(), 50 * MINUTE).getTime());
    scene.clock.advance(50 * MINUTE);
    hub.manners.forgets = true;
    expect(await tended()).toMatchObject({ id, state: 'active', failures: 1 });
    hub.manners.forgets = false;
    scene.clock.advance(3 * MINUTE);
    expect(await tended()).toMatchObject({
      failures: 0,
      leaseEndsAt: addMs(scene.clock.now(), 3_600 * SECOND),
    });
  });

  it('is asked for again after a hub was down, no sooner than it wants, and more and more seldom', async () => {
    hub.manners.refuses = { status: 503, headers: { 'retry-after': '600' } };
    const { dueAt, state } = await tended();
    expect(state).toBe('failing');
    expect(dueAt).toEqual(addMs(scene.clock.now(), 10 * MINUTE));
    scene.clock.advance(9 * MINUTE);
    await tended();
    expect(hub.requests).toHaveLength(1);
    scene.clock.advance(MINUTE);
    hub.manners.refuses = null;
    hub.manners.forgets = true;
    expect(await tended()).toMatchObject({ state: 'asked', failures: 2 });
    hub.manners.forgets = false;
    scene.clock.advance(5 * MINUTE);
    expect(await subscribed()).toMatchObject({ failures: 0, lastError: null });
    expect(hub.requests).toHaveLength(3);
  });

  it('follows a hub that has moved for now or for good, and no other redirect', async () => {
    const other = await localHub();
    hub.manners.refuses = { status: 302, headers: { location: other.url } };
    expect(await tended()).toMatchObject({
      state: 'failing',
      lastError: 'unexpected-answer: answered 302',
    });
    hub.manners.refuses = { status: 308, headers: { location: other.url } };
    scene.clock.advance(5 * MINUTE);
    await subscribed(other);
    expect(other.subscribers.size).toBe(1);
  });

  it('accepts a refusal, and asks again in a week', async () => {
    hub.manners.denies = 'This topic is not <b>ours</b>.';
    expect(await tended()).toMatchObject({
      state: 'denied',
      lastError: 'This topic is not <b>ours</b>.',
      dueAt: addMs(scene.clock.now(), 7 * DAY),
    });
  });

  it('is subscribed to anew when its hub or its own address changes', async () => {
    const before = await subscribed();
    const other = await localHub();
    feed.headers = { link: `<${other.url}>; rel=hub, </feed.xml>; rel="self"` };
    await scene.visit(source);
    const { id, secret } = await subscribed(other);
    expect(id).not.toBe(before.id);
    expect(secret).not.toBe(before.secret);
    expect(hub.subscribers.size).toBe(0);
    expect([...other.subscribers.values()]).toEqual([{ topic: new URL('/feed.xml', feed.url).href, secret }]);
  });

  it.each([
    ['is paused', (id: string) => updateSource(scene.store, id, { status: 'paused' })],
    ['is removed', (id: string) => deleteSource(scene.store, id)],
  ])('tells the hub when it %s', async (_what, stop) => {
    await subscribed();
    await stop(source.id);
    const deaf = [...hub.subscribers];
    await tended();
    expect(hub.subscribers.size).toBe(0);
    expect(hub.requests.at(-1)).toMatchObject({ 'hub.mode': 'unsubscribe', 'hub.topic': feed.url });
    expect(await scene.store.db.select().from(subscriptions)).toEqual([]);
    for (const [callback, subscriber] of deaf) hub.subscribers.set(callback, subscriber);
    expect(await hub.deliver(feed.url, news())).toEqual([410]);
  });

  it('is subscribed to again once it is read again, though the feed has not changed', async () => {
    await subscribed();
    await updateSource(scene.store, source.id, { status: 'paused' });
    await tended();
    await updateSource(scene.store, source.id, { status: 'active' });
    feed.unchanged = true;
    expect(await scene.visit(source)).toMatchObject({ outcome: 'not-modified' });
    await subscribed();
  });

  it('is subscribed to no more when it names a hub no more', async () => {
    await subscribed();
    feed.head = '';
    await scene.visit(source);
    await tended();
    expect(hub.subscribers.size).toBe(0);
    expect(await scene.store.db.select().from(subscriptions)).toEqual([]);
  });

  it('is not subscribed to where the hub could not call, and says so', async () => {
    feed.head = feed.head.replace(hub.url, 'https://hub.example/');
    await scene.visit(source);
    await tended();
    const { body } = await scene.ask('GET', `/sources/${source.id}`);
    expect(body.push).toMatchObject({
      protocol: 'websub',
      hub: 'https://hub.example/',
      state: 'failing',
      lastError: `bad-settings: hubs cannot reach ${scene.baseUrl}; set BASE_URL to a public address`,
    });
  });
});
