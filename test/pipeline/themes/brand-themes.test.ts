import { beforeAll, beforeEach, expect, it } from 'vitest';
import { deleteBrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import { countThemes } from '../../../db/repos/counts/themes.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { addMs, bucketOf, DAY } from '../../../src/core/time.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { recountThemes } from '../../../src/pipeline/themes/recount-themes.ts';
import { themeSuggestions } from '../../../src/pipeline/themes/suggestions.ts';
import { themeTrends } from '../../../src/pipeline/themes/theme-trends.ts';
import { addBrandTheme } from '../../../src/setup/brand-themes.ts';
import { newBrand, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Bench, bench, fetched } from '../bench.ts';

const go = new AbortController().signal;
let serial = 0;

describeOnBothDatabases('themes of a brand’s own', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    context = bench(store);
    serial += 1;
    brand = await newBrand(store, { name: `Brand${serial}`, query: `Brand${serial}` });
  });

  async function heard(texts: readonly string[], at = context.clock.now()) {
    const items = texts.map((text, index) =>
      fetched({
        guid: `${serial} ${at.getTime()} ${index} ${text}`,
        text: `${brand.name} ${text}`,
        author: `writer ${index}`,
        publishedAt: at,
      }),
    );
    await ingestItems(context, items, { sourceId: null, connector: 'feed', scope: 'themes' });
  }
  const add = (title: string, phrases: string[]) =>
    addBrandTheme(store, brand.id, { title, phrases, origin: 'person' }, context.clock.now());
  const themes = async () =>
    (await pageOfMentions(store, { brandId: brand.id }, 'score', { limit: 50, cursor: null })).items
      .flatMap((mention) => mention.themes)
      .sort();
  const counted = async () => {
    const from = addMs(bucketOf(context.clock.now()), -100 * DAY);
    const rows = await countThemes(store, brand.id, { from, width: 200 * DAY, spans: 1 });
    return rows.map(({ theme, negative, neutral, positive }) => `${theme} ${negative + neutral + positive}`);
  };

  it('stand in new mentions beside those of all brands, and count', async () => {
    await add('Charging cable', ['usb-c', 'charg*']);
    await heard(['charger melted, I want a refund', 'has no USB C', 'was nice']);
    expect(await themes()).toEqual(['charging-cable', 'charging-cable', 'refund']);
    expect(await counted()).toEqual(['charging-cable 2', 'refund 1']);
  });

  it('are found in stored mentions, once, and not in those of before', async () => {
    await heard(['charger melted, I want a refund', 'was nice']);
    await heard(['charger of old'], addMs(context.clock.now(), -95 * DAY));
    await add('Charging', ['charg*']);
    expect(await recountThemes(context, brand.id, go)).toBe(1);
    expect(await recountThemes(context, brand.id, go)).toBe(0);
    expect(await themes()).toEqual(['charging', 'refund']);
    expect(await counted()).toEqual(['charging 1', 'refund 1']);
  });

  it('go with all that was counted', async () => {
    const { id } = await add('Charging', ['charg*']);
    await heard(['charger melted, I want a refund']);
    expect(await deleteBrandTheme(store, brand.id, id)).toBe(true);
    expect(await deleteBrandTheme(store, brand.id, id)).toBe(false);
    expect(await themes()).toEqual(['refund']);
    expect(await counted()).toEqual(['refund 1']);
    await heard(['charger melted again']);
    expect(await themes()).toEqual(['refund']);
  });

  it('are refused where they are there already, or say nothing', async () => {
    await add('Charging', ['charg*']);
    const fault = { faults: [{ path: 'title' }] };
    for (const title of ['CHARGING!', 'Refund', '!!'])
      await expect(add(title, ['x y'])).rejects.toMatchObject(fault);
    await expect(add('New', ['ok', '*', 'ab*'])).rejects.toMatchObject({
      faults: [{ path: 'phrases.1' }, { path: 'phrases.2' }],
    });
  });

  it('are suggested by what complaints say and the rest does not', async () => {
    const complaints = [
      'is awful, its charging cable melted',
      'has a horrible charging cable, I hate it',
      'sold me the worst charging cable there is',
      'has a charging cable so bad that it burns',
      'disappoints: another charging cable is dead, terrible',
      'should be ashamed of every charging cable, awful',
    ];
    const others = Array.from(
      { length: 12 },
      (_, n) => `is wonderful, I love its colour${n} wheels${n} lights${n} seat${n} bell${n}`,
    );
    await heard(complaints);
    await heard(others);
    await heard(
      ['is horrible and bad', 'was the worst of all, I hate it'],
      addMs(context.clock.now(), -40 * DAY),
    );
    const found = await themeSuggestions(store, brand, 'negative', context.clock.now());
    expect(found[0]?.phrase).toContain('charging cable');
    await add('Cable', [found[0]?.phrase ?? '']);
    const after = await themeSuggestions(store, brand, 'negative', context.clock.now());
    expect(after.map(({ phrase }) => phrase)).not.toContain(found[0]?.phrase);
  });

  it('show over the weeks, against the ones before', async () => {
    const to = bucketOf(addMs(context.clock.now(), DAY));
    for (const [week, count] of [1, 1, 1, 1, 12].entries())
      await heard(
        Array.from({ length: count }, (_, n) => `is awful, I hate it, no refund ${week} ${n}`),
        addMs(to, -(4 - week) * 7 * DAY - 2 * DAY),
      );
    const { weeks, themes: trends } = await themeTrends(store, brand.id, to, 8);
    expect(weeks).toHaveLength(8);
    const [refund] = trends;
    expect(refund).toMatchObject({ theme: 'refund', change: 'more', weeksRunning: 1 });
    expect(refund?.weeks.map(({ negative }) => negative)).toEqual([0, 0, 0, 1, 1, 1, 1, 12]);
  });
});
