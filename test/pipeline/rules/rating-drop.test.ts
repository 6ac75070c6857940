import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { latestIncidentOf } from '../../db/repos/incident-samples.ts';
import { storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { NOON, newScene, type Scene } from './scene.ts';

describeOnBothDatabases('the rule on ratings', (open) => {
  let store: Store;
  let scene: Scene;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    scene = await newScene(store);
    for (let n = 0; n < 40; n += 1)
      await scene.say({ rating: n % 4 === 0 ? 3 : 5, publishedAt: addMs(NOON, -(8 + n) * DAY) });
  });

  const rate = async (...stars: number[]) => {
    for (const [n, rating] of stars.entries())
      await scene.say({ rating, publishedAt: addMs(NOON, -(n + 1) * HOUR) });
  };

  it('tells a fall beyond chance, once, with the lowest ratings', async () => {
    const id = await scene.rule('rating-drop');
    await rate(1, 2, 1, 3, 1, 2, 5, 1, 2, 1, 2, 3);
    expect(await scene.judge(id)).toEqual(['open']);
    expect(await scene.judge(id)).toEqual([]);
    expect(await latestIncidentOf(store, id)).toMatchObject({
      title: 'Acme: 2.0 stars from 12 ratings in 7 days, before 4.5',
      severity: 'critical',
    });
    scene.context.clock.advance(10 * DAY);
    expect(await scene.judge(id)).toEqual(['recover']);
  });

  it('says nothing of few ratings, nor of such as were always given', async () => {
    const id = await scene.rule('rating-drop');
    await rate(1, 1, 1, 1, 1, 1, 1, 1, 1);
    expect(await scene.judge(id)).toEqual([]);
    await rate(5, 5, 5, 3, 5, 5, 5, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
    expect(await scene.judge(id)).toEqual([]);
  });

  it('does not tell of a fall anew because more people give the same stars, nor end because one gives more', async () => {
    const id = await scene.rule('rating-drop', { stars: 1 });
    await rate(3, 3, 3, 4, 3, 4, 3, 4, 3, 4, 3);
    expect(await scene.judge(id)).toEqual(['open']);
    await rate(...Array.from({ length: 60 }, (_, n) => (n % 2 === 0 ? 3 : 4)));
    expect(await scene.judge(id)).toEqual(['grow']);
    await rate(5, 5, 5, 5);
    expect(await scene.judge(id)).toEqual(['grow']);
    expect(await scene.told('incident.escalated')).toEqual([]);
  });
});
