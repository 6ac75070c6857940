import { beforeAll, describe, expect, it } from 'vitest';
import { setCompetitors } from '../../../db/repos/brands/brands.ts';
import { adjustRollups, type RollupChange } from '../../../db/repos/counts/rollups.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, BUCKET, DAY } from '../../../src/core/time.ts';
import { createSurgeReplays } from '../../../src/pipeline/surge-replays.ts';
import { NotReplayable } from '../../../src/pipeline/trials/replay-rule.ts';
import { thresholdNow } from '../../../src/pipeline/trials/threshold-now.ts';
import { tryRule } from '../../../src/pipeline/trials/try-rule.ts';
import { AT, newBrand, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { usualDays, wave } from '../crisis.ts';

describeOnBothDatabases('trials', (open) => {
  let store: Store;
  let brandId: string;
  let rivalId: string;

  beforeAll(async () => {
    store = storeOn(await open());
    brandId = (await newBrand(store)).id;
    rivalId = (await newBrand(store)).id;
    await setCompetitors(store, brandId, [rivalId]);
    for (const id of [brandId, rivalId]) await usualDays(store, id, addMs(AT, -12 * DAY), 12);
    await wave(store, brandId, addMs(AT, -2 * DAY), 40, { themes: ['refund'] });
    await wave(store, brandId, addMs(AT, -4 * DAY), 120, { sentiment: 'positive' });
    await wave(store, rivalId, addMs(AT, -6 * DAY), 40);
    await adjustRollups(store, themed(brandId));
  });

  const tried = (kind: string) => tryRule(store, { brandId, kind, settings: {}, days: 10 }, AT);

  it.each([
    ['negative-surge', 2, null, 'critical'],
    ['praise-surge', 4, null, 'info'],
    ['volume-surge', 4, null, 'warning'],
    ['competitor-crisis', 6, 'rival', 'info'],
    ['theme-surge', 2, 'refund', 'critical'],
  ])('replay %s', async (kind, daysAgo, subject, severity) => {
    expect((await tried(kind)).alerts).toMatchObject([
      {
        openedAt: addMs(AT, -daysAgo * DAY + BUCKET),
        subject: subject === 'rival' ? rivalId : subject,
        severity,
      },
    ]);
  });

  it('are refused for rules that judge more than counts', async () => {
    await expect(tried('weather')).rejects.toThrow(NotReplayable);
  });

  describe('a rule that may tell at most so often a week', () => {
    const rule = { id: 'one', kind: 'negative-surge', settings: { atMostPerWeek: 0.5 } };

    it('has the threshold that its trial up to the last midnight came to', async () => {
      const midnight = new Date('2026-01-15T00:00:00.000Z');
      const { threshold } = await tryRule(store, { ...rule, brandId, days: 90 }, midnight);
      const context = { store, replays: createSurgeReplays() };
      expect(await thresholdNow(context, { ...rule, brandId }, AT)).toBe(threshold);
    });

    it('keeps it for the day, and takes what the next day says', async () => {
      const context = { store, replays: createSurgeReplays() };
      const before = await thresholdNow(context, { ...rule, brandId: rivalId }, AT);
      for (const days of [1, 3]) await wave(store, rivalId, addMs(AT, -days * DAY), 200);
      expect(await thresholdNow(context, { ...rule, brandId: rivalId }, addMs(AT, 6 * BUCKET))).toBe(before);
      const next = addMs(AT, DAY);
      expect(await thresholdNow(context, { ...rule, brandId: rivalId }, next)).toBeGreaterThan(before);
    });
  });
});

/** Two mentions a quarter-hour that speak of refunds, none of them negative. */
function themed(brandId: string): RollupChange[] {
  return Array.from({ length: (12 * DAY) / BUCKET }, (_, n) => ({
    ...{ brandId, publishedAt: addMs(AT, -12 * DAY + n * BUCKET), sentiment: 'neutral' as const },
    ...{ historic: false, echo: false, themes: ['refund'], by: 1 as const },
  }));
}
