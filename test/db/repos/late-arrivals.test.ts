import { beforeAll, expect, it } from 'vitest';
import { lateArrivals, lateThemeArrivals } from '../../../db/repos/counts/late-arrivals.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, BUCKET, HOUR, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { AT, aMention, anItem, newBrand, publish, storeOn } from './samples.ts';

describeOnBothDatabases('late arrivals', (open) => {
  let store: Store;
  let brandId: string;
  const span = { from: addMs(AT, -HOUR), to: AT };

  beforeAll(async () => {
    store = storeOn(await open());
    brandId = (await newBrand(store)).id;
    const said = addMs(AT, -50 * MINUTE);
    const heard = (minutes: number) =>
      anItem({ publishedAt: said, firstSeenAt: addMs(said, minutes * MINUTE) });
    const [atOnce, soon, ...late] = [0, 4, 20, 21, 40].map(heard);
    const [first, second, third] = late;
    if (!atOnce || !soon || !first || !second || !third) throw new Error('items are missing');
    await publish(store, [
      [atOnce, aMention(atOnce, brandId)],
      [soon, aMention(soon, brandId)],
      [first, aMention(first, brandId, { themes: ['delivery'] })],
      [second, aMention(second, brandId, { sentiment: 'positive' })],
      [third, aMention(third, brandId)],
      ...(['historic', 'echo'] as const).map((mark) => {
        const item = heard(30);
        return [item, aMention(item, brandId, { [mark]: true })] as [
          typeof item,
          ReturnType<typeof aMention>,
        ];
      }),
    ]);
  });

  it('are what was heard of after its quarter-hour was over, by when', async () => {
    const bucket = addMs(AT, -HOUR);
    expect(await lateArrivals(store, brandId, span, null)).toEqual([
      { bucket, known: addMs(bucket, 3 * BUCKET), theme: null, negative: 1, neutral: 0, positive: 1 },
      { bucket, known: addMs(bucket, 4 * BUCKET), theme: null, negative: 1, neutral: 0, positive: 0 },
    ]);
  });

  it('can be those of every theme by itself', async () => {
    expect(await lateThemeArrivals(store, brandId, span)).toMatchObject([
      { theme: 'delivery', negative: 1, neutral: 0, positive: 0 },
    ]);
  });

  it('can be those of one theme', async () => {
    expect(await lateArrivals(store, brandId, span, 'delivery')).toMatchObject([
      { negative: 1, positive: 0 },
    ]);
  });
});
