import { beforeEach, expect, it } from 'vitest';
import { subscriptions } from '../../../db/schema/index.ts';
import type { Source } from '../../../src/core/source.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases, type TestDatabase } from '../../support/database.ts';
import { type LocalCloud, localCloud } from './local-cloud.ts';
import { type LocalFeed, localFeed, post } from './local-feed.ts';
import { openScene, type Scene } from './scene.ts';

describeOnBothDatabases('a source whose feed names an rssCloud server', (open) => {
  let database: TestDatabase | null = null;
  let scene: Scene;
  let cloud: LocalCloud;
  let feed: LocalFeed;
  let source: Source;
  beforeEach(async () => {
    database ??= await open();
    scene = await openScene(database);
    cloud = await localCloud();
    feed = await localFeed();
    feed.head = cloud.element;
    source = await scene.watch(feed.url);
    await scene.visit(source);
    await scene.tend();
  });

  it('is registered for, which the server makes sure of, and again within a day', async () => {
    const { id, state, leaseEndsAt, dueAt } = await scene.pushOf(source);
    const { hostname: domain, port } = new URL(scene.baseUrl);
    expect(cloud.requests).toEqual([
      {
        notifyProcedure: '',
        protocol: 'http-post',
        domain,
        port,
        path: `/hooks/rsscloud/${id}`,
        url1: feed.url,
      },
    ]);
    expect(state).toBe('active');
    expect(leaseEndsAt).toEqual(addMs(scene.clock.now(), 25 * HOUR));
    expect(dueAt.getTime()).toBeLessThan(addMs(scene.clock.now(), 24 * HOUR).getTime());
    scene.clock.advance(24 * HOUR);
    await scene.tend();
    expect(await scene.pushOf(source)).toMatchObject({ leaseEndsAt: addMs(scene.clock.now(), 25 * HOUR) });
  });

  it('is visited when the server says that it has changed, though not more than once a minute', async () => {
    scene.clock.advance(5 * MINUTE);
    feed.posts = [post(3, 'Acme is superb', 55), ...feed.posts];
    expect(await cloud.ping(feed.url)).toBe(204);
    expect(scene.work).toEqual([`crawl ${source.id}`]);
    await scene.visit(source);
    expect(await scene.titles()).toContain('Acme is superb');
    expect(await scene.pushOf(source)).toMatchObject({ state: 'active', lastDeliveryAt: scene.clock.now() });

    expect(await cloud.ping(feed.url)).toBe(204);
    expect(await cloud.ping(feed.url)).toBe(204);
    expect(scene.work).toHaveLength(1);
    expect((await scene.sourceNow(source)).nextDueAt).toEqual(addMs(scene.clock.now(), MINUTE));
  });

  it('does not listen to what nobody asked for', async () => {
    const path = cloud.callbacks.get(feed.url) ?? '';
    const said = (url: string) => fetch(path, { method: 'POST', body: new URLSearchParams({ url }) });
    expect((await said('https://other.example/feed')).status).toBe(410);
    expect((await fetch(`${path}?url=https://other.example/feed&challenge=x`)).status).toBe(404);
    expect(scene.work).toEqual([]);
  });

  it('keeps trying when the server cannot reach us', async () => {
    const other = await localFeed();
    other.head = cloud.element;
    const unreachable = await scene.watch(other.url);
    await scene.visit(unreachable);
    cloud.deaf = true;
    await scene.tend();
    expect(await scene.pushOf(unreachable)).toMatchObject({
      state: 'failing',
      failures: 1,
      lastError: 'unexpected-answer: the cloud refused',
    });
  });

  it('is forgotten when the source is removed', async () => {
    await scene.ask('DELETE', `/sources/${source.id}`);
    await scene.tend();
    expect(await cloud.ping(feed.url)).toBe(410);
    expect(await scene.store.db.select().from(subscriptions)).toEqual([]);
  });
});
