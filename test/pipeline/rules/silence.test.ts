import { beforeAll, beforeEach, expect, it } from 'vitest';
import { updateSource } from '../../../db/repos/crawl/sources.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { latestIncidentOf } from '../../db/repos/incident-samples.ts';
import { newSource, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { NOON, newScene, type Scene } from './scene.ts';

describeOnBothDatabases('the rule on silence', (open) => {
  let store: Store;
  let scene: Scene;
  let sourceId: string;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    scene = await newScene(store);
    sourceId = (await newSource(store, { host: 'blog.example' })).id;
    // Every second hour of the two weeks up to yesterday noon.
    for (let hours = 24; hours < 15 * 24; hours += 2)
      await scene.say({ sourceId, publishedAt: addMs(NOON, -hours * HOUR) });
  });

  const read = (at: Date) => updateSource(store, sourceId, { lastSuccessAt: at });

  it('tells a source that is read and says nothing, until it speaks again', async () => {
    const id = await scene.rule('silence');
    await read(scene.context.clock.now());
    expect(await scene.judge(id)).toEqual(['open']);
    expect(await scene.judge(id)).toEqual([]);
    expect(await latestIncidentOf(store, id)).toMatchObject({
      title: 'Acme: nothing from blog.example for 24 hours, usually 12 mentions a day',
      severity: 'warning',
      evidence: [],
    });
    await scene.say({ sourceId });
    expect(await scene.judge(id)).toEqual(['recover']);
    scene.context.clock.advance(5 * HOUR);
    await scene.say({ sourceId });
    scene.context.clock.advance(2 * HOUR);
    expect(await scene.judge(id)).toEqual(['resolve']);
  });

  it('takes a program that slept for no silence, and a source that cannot be read for one', async () => {
    const id = await scene.rule('silence');
    await read(addMs(NOON, -23 * HOUR));
    expect(await scene.judge(id)).toEqual([]);
    await updateSource(store, sourceId, { status: 'blocked' });
    expect(await scene.judge(id)).toEqual(['open']);
    expect((await latestIncidentOf(store, id))?.title).toMatch(/; it cannot be read \(blocked\)$/);
  });

  it('leaves sources alone that are paused, or rarely speak', async () => {
    const id = await scene.rule('silence');
    await updateSource(store, sourceId, { status: 'paused' });
    const rare = await newSource(store);
    for (let days = 2; days < 24; days += 5)
      await scene.say({ sourceId: rare.id, publishedAt: addMs(NOON, -days * DAY) });
    expect(await scene.judge(id)).toEqual([]);
  });
});
