import { expect, it } from 'vitest';
import { addMs, BUCKET, DAY } from '../../../src/core/time.ts';
import { storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { usualDays, wave } from '../crisis.ts';
import { NOON, newScene } from '../rules/scene.ts';

describeOnBothDatabases('a rule that may tell at most so often a week', (open) => {
  it('keeps to itself what its history had more of than it may tell', async () => {
    const store = storeOn(await open());
    const scene = await newScene(store);
    await usualDays(store, scene.brand.id, addMs(NOON, -30 * DAY), 30);
    for (const days of [20, 14, 8, 2]) await wave(store, scene.brand.id, addMs(NOON, -days * DAY), 60);
    await wave(store, scene.brand.id, addMs(NOON, -BUCKET), 8);
    const judged = async (settings: object) =>
      scene.judge(await scene.rule('negative-surge', { ...settings }));
    expect(await judged({ sensitivity: 'balanced' })).toEqual(['open']);
    expect(await judged({ atMostPerWeek: 2 })).toEqual(['open']);
    expect(await judged({ atMostPerWeek: 0.2 })).toEqual([]);
  });
});
