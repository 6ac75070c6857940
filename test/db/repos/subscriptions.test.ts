import { beforeAll, beforeEach, expect, it } from 'vitest';
import { changeCursor, hastenVisit } from '../../../db/repos/crawl/pushed-sources.ts';
import { deleteSource, findSource, updateSource } from '../../../db/repos/crawl/sources.ts';
import {
  dueSubscriptionIds,
  findSubscription,
  insertSubscription,
  subscriptionOf,
  updateIfStill,
} from '../../../db/repos/crawl/subscriptions.ts';
import { sources, subscriptions } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import type { Source } from '../../../src/core/source.ts';
import type { Subscription } from '../../../src/core/subscription.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, newSource, storeOn } from './samples.ts';

describeOnBothDatabases('subscriptions', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    await store.db.delete(subscriptions);
    await store.db.delete(sources);
  });

  async function subscribe(more: Partial<Subscription> = {}): Promise<Subscription & { source: Source }> {
    const source = await newSource(store);
    const subscription: Subscription = {
      id: newId(AT),
      sourceId: source.id,
      protocol: 'websub',
      hub: 'https://hub.example/',
      topic: 'https://blog.example/feed',
      secret: 'open sesame',
      state: 'active',
      dueAt: addMs(AT, HOUR),
      leaseEndsAt: addMs(AT, 2 * HOUR),
      lastDeliveryAt: null,
      failures: 0,
      lastError: null,
      createdAt: AT,
      ...more,
    };
    await insertSubscription(store, subscription);
    return { ...subscription, source };
  }

  it('come back as they went in, with their secret sealed', async () => {
    const { source, ...subscription } = await subscribe();
    expect(await subscriptionOf(store, source.id)).toEqual(subscription);
    expect(await findSubscription(store, subscription.id)).toEqual({ subscription, wanted: true });
    expect(JSON.stringify(await store.db.select().from(subscriptions))).not.toContain('sesame');
  });

  it('are due when they say so, and when nobody wants them any more', async () => {
    const later = await subscribe();
    const now = await subscribe({ dueAt: AT });
    const paused = await subscribe();
    const removed = await subscribe();
    await updateSource(store, paused.source.id, { status: 'paused' });
    await deleteSource(store, removed.source.id);
    const due = await dueSubscriptionIds(store, AT, 9);
    expect(due[0]).toBe(now.id);
    expect(new Set(due)).toEqual(new Set([now.id, paused.id, removed.id]));
    expect(await findSubscription(store, removed.id)).toMatchObject({ wanted: false });
    expect(await findSubscription(store, paused.id)).toMatchObject({ wanted: false });
    expect(await dueSubscriptionIds(store, later.dueAt, 9)).toContain(later.id);
  });

  it('are taken by one of two who saw the same', async () => {
    const seen = await subscribe({ dueAt: AT });
    const take = () => updateIfStill(store, seen, { dueAt: addMs(AT, MINUTE) });
    expect([await take(), await take()]).toEqual([true, false]);
  });

  it('have their sources visited earlier, but with a pause, and not while they fail', async () => {
    const due = async (change: Partial<Source>) => {
      const { id } = await newSource(store);
      await updateSource(store, id, { nextDueAt: addMs(AT, HOUR), ...change });
      const isDue = await hastenVisit(store, id, AT, MINUTE);
      return [isDue, (await findSource(store, id))?.nextDueAt];
    };
    expect(await due({})).toEqual([true, AT]);
    expect(await due({ lastCrawlAt: addMs(AT, -HOUR) })).toEqual([true, AT]);
    expect(await due({ lastCrawlAt: addMs(AT, -1) })).toEqual([false, addMs(AT, MINUTE - 1)]);
    expect(await due({ nextDueAt: addMs(AT, -1) })).toEqual([true, addMs(AT, -1)]);
    expect(await due({ status: 'failing' })).toEqual([false, addMs(AT, HOUR)]);
  });

  it('change a cursor from what it is, not from what it was', async () => {
    const { id } = await newSource(store);
    const count = () => changeCursor(store, id, ({ n = 0 }) => ({ n: Number(n) + 1 }));
    await Promise.all([count(), count(), count()]);
    expect((await findSource(store, id))?.cursor).toEqual({ n: 3 });
  });
});
