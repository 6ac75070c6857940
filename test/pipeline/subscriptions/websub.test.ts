import { beforeEach, expect, it } from 'vitest';
import { pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import type { Source } from '../../../src/core/source.ts';
import { addMs, DAY, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases, type TestDatabase } from '../../support/database.ts';
import { type HubScene, openHubScene } from './hub-scene.ts';
import { type LocalFeed, post } from './local-feed.ts';
import type { LocalHub } from './local-hub.ts';
import type { Scene } from './scene.ts';

describeOnBothDatabases('a source whose feed names a WebSub hub', (open) => {
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
});
