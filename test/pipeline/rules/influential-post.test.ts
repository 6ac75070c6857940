import { beforeAll, beforeEach, expect, it } from 'vitest';
import { keepReactions } from '../../../db/repos/items/engagement.ts';
import type { Store } from '../../../db/store.ts';
import { transaction } from '../../../db/store.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { newSource, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { NOON, newScene, type Scene } from './scene.ts';

describeOnBothDatabases('the rule on influential posts', (open) => {
  let store: Store;
  let scene: Scene;
  let sourceId: string;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    scene = await newScene(store);
    sourceId = (await newSource(store)).id;
  });

  /** Twenty posts of the weeks before, each with so many likes in the end. */
  async function usually(likes: number): Promise<void> {
    for (let day = 4; day < 24; day += 1)
      await scene.say({ sourceId, publishedAt: addMs(NOON, -day * DAY), engagement: { likes: likes + day } });
  }

  /** A post of an hour ago that has so many likes by now. */
  async function young(likes: number) {
    const now = scene.context.clock.now();
    const at = addMs(now, -HOUR);
    const post = await scene.say({ sourceId, publishedAt: at, engagement: { likes: 0 } });
    const change = { itemId: post.itemId, before: { likes: 0 }, since: at, now: { likes } };
    await transaction(store, (tx) => keepReactions(tx, [change], now));
    return post;
  }

  it('tells a post that gathers far more than posts of its source, once', async () => {
    const id = await scene.rule('influential-post');
    await usually(10);
    await young(30);
    const { id: mentionId } = await young(400);
    expect(await scene.judge(id)).toEqual(['flag']);
    expect(await scene.judge(id)).toEqual([]);
    expect(await scene.told('mention.flagged')).toMatchObject([
      { data: { rule: 'influential-post', mention: { id: mentionId } } },
    ]);
  });

  it('takes as usual what is usual for the source', async () => {
    const id = await scene.rule('influential-post');
    await usually(5000);
    await young(400);
    expect(await scene.judge(id)).toEqual([]);
  });

  it('tells by reach alone where it was asked to', async () => {
    const id = await scene.rule('influential-post', { leastReach: 1_000_000 });
    await scene.say({ reach: 999_999 });
    expect(await scene.judge(id)).toEqual([]);
    await scene.say({ reach: 1_000_000 });
    await scene.say({ reach: 1_000_000 }, { historic: true });
    expect(await scene.judge(id)).toEqual(['flag']);
  });
});
