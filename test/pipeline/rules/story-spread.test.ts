import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { latestIncidentOf } from '../../db/repos/incident-samples.ts';
import { storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { NOON, newScene, type Scene } from './scene.ts';

describeOnBothDatabases('the rule on stories that spread', (open) => {
  let store: Store;
  let scene: Scene;
  const storyId = newId(addMs(NOON, -DAY));
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    scene = await newScene(store);
  });

  const tell = (host: string, more: object = {}, ago = 0) =>
    scene.say(
      { host, title: 'Their lifts fall down', publishedAt: addMs(scene.context.clock.now(), -ago - MINUTE) },
      { storyId, ...more },
    );

  it('tells one that appears on new sites, once, until no new ones come', async () => {
    const id = await scene.rule('story-spread', { sites: 3, hours: 12 });
    for (const host of ['a', 'a', 'b']) await tell(`${host}.example`);
    expect(await scene.judge(id)).toEqual([]);
    await tell('c.example');
    expect(await scene.judge(id)).toEqual(['open']);
    expect(await scene.judge(id)).toEqual([]);
    expect(await latestIncidentOf(store, id)).toMatchObject({
      title: 'Acme: “Their lifts fall down” on 3 new sites in 12 hours',
      window: { mentions: 4, negative: 4, stories: 1, hosts: 3 },
      severity: 'warning',
    });
    await tell('d.example');
    expect(await scene.judge(id)).toEqual(['grow']);
    for (const host of ['e', 'f', 'g']) await tell(`${host}.example`);
    expect(await scene.judge(id)).toEqual(['escalate']);
    scene.context.clock.advance(7 * HOUR);
    expect(await scene.judge(id)).toEqual(['recover']);
    scene.context.clock.advance(7 * HOUR);
    expect(await scene.judge(id)).toEqual(['resolve']);
    expect(await scene.told('incident.opened')).toHaveLength(1);
  });

  it('counts sites that are new to it, and neither praise nor what is historic', async () => {
    const id = await scene.rule('story-spread', { sites: 3, hours: 12 });
    for (const host of ['a', 'b', 'c']) await tell(`${host}.example`, {}, DAY);
    for (const host of ['a', 'b', 'c', 'd']) await tell(`${host}.example`);
    for (const host of ['e', 'f', 'g']) await tell(`${host}.example`, { sentiment: 'positive' });
    for (const host of ['h', 'i', 'j']) await tell(`${host}.example`, { historic: true });
    expect(await scene.judge(id)).toEqual([]);
  });
});
