import { beforeEach, expect, it } from 'vitest';
import { deleteSource, updateSource } from '../../../db/repos/crawl/sources.ts';
import { subscriptions } from '../../../db/schema/index.ts';
import type { Source } from '../../../src/core/source.ts';
import { addMs, DAY, MINUTE, SECOND } from '../../../src/core/time.ts';
import { noteOffer } from '../../../src/pipeline/subscriptions/note-offer.ts';
import { describeOnBothDatabases, type TestDatabase } from '../../support/database.ts';
import { type HubScene, openHubScene } from './hub-scene.ts';
import { type LocalFeed, post } from './local-feed.ts';
import { type LocalHub, localHub } from './local-hub.ts';
import type { Scene } from './scene.ts';

describeOnBothDatabases('what a WebSub hub has granted', (open) => {
  let database: TestDatabase | null = null;
  let scene: Scene;
  let hub: LocalHub;
  let feed: LocalFeed;
  let source: Source;
  let tended: HubScene['tended'];
  let subscribed: HubScene['subscribed'];
  beforeEach(async () => {
    database ??= await open();
    ({ scene, hub, feed, source, tended, subscribed } = await openHubScene(database));
  });
  const news = () => feed.document([post(3, 'Acme is superb', 55)]);

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
