import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import {
  allBrands,
  brandNames,
  competitorsOf,
  competitorsOfEach,
  deleteBrand,
  findBrand,
  findBrandByName,
  setCompetitors,
  updateBrand,
} from '../../../db/repos/brands/brands.ts';
import { incidents, items, mentionKeys, mentionRollups, mentions, rules } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { newIncident } from './incident-samples.ts';
import { AT, aMention, anItem, newBrand, newRule, publish, storeOn } from './samples.ts';

describeOnBothDatabases('brands', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  it('are found by id and by name, and listed by name', async () => {
    const zeta = await newBrand(store, { name: 'Zeta', aliases: ['Z'], handles: ['@zeta'] });
    const alpha = await newBrand(store, { name: 'Alpha' });
    expect(await findBrand(store, zeta.id)).toEqual(zeta);
    expect(await findBrandByName(store, 'Alpha')).toEqual(alpha);
    expect(await findBrandByName(store, 'alpha')).toBeNull();
    const names = (await allBrands(store)).map(({ name }) => name);
    expect(names.indexOf('Alpha')).toBeLessThan(names.indexOf('Zeta'));
    expect(await brandNames(store, [zeta.id, newId(AT)])).toEqual(new Map([[zeta.id, 'Zeta']]));
    expect(await brandNames(store, [])).toEqual(new Map());
  });

  it('have one name each', async () => {
    await newBrand(store, { name: 'Only' });
    await expect(newBrand(store, { name: 'Only' })).rejects.toThrow();
  });

  it('change where they are told to', async () => {
    const brand = await newBrand(store);
    expect(await updateBrand(store, brand.id, { query: 'acme*', updatedAt: AT })).toEqual({
      ...brand,
      query: 'acme*',
    });
    expect(await updateBrand(store, newId(AT), { updatedAt: AT })).toBeNull();
  });

  it('are compared with exactly the brands last named', async () => {
    const [own, one, two] = [await newBrand(store), await newBrand(store), await newBrand(store)];
    await setCompetitors(store, own.id, [one.id]);
    await setCompetitors(store, own.id, [two.id]);
    expect(await competitorsOf(store, own.id)).toEqual([two.id]);
    expect(await competitorsOfEach(store, [own.id, one.id])).toEqual(
      new Map([
        [own.id, [two.id]],
        [one.id, []],
      ]),
    );
    await setCompetitors(store, own.id, []);
    expect(await competitorsOf(store, own.id)).toEqual([]);
  });

  it('go with all that is theirs, and leave the items to the others', async () => {
    const [own, other] = [await newBrand(store), await newBrand(store)];
    const item = anItem();
    await publish(store, [[item, aMention(item, own.id)]]);
    const rule = await newRule(store, own.id);
    await newIncident(store, own.id, { ruleId: rule.id });
    await setCompetitors(store, other.id, [own.id]);
    expect(await transaction(store, (tx) => deleteBrand(tx, own.id))).toBe(true);
    for (const table of [mentions, mentionKeys, mentionRollups, rules, incidents]) {
      expect(await store.db.$count(table, eq(table.brandId, own.id))).toBe(0);
    }
    expect(await store.db.$count(items, eq(items.id, item.id))).toBe(1);
    expect(await competitorsOf(store, other.id)).toEqual([]);
    expect(await transaction(store, (tx) => deleteBrand(tx, own.id))).toBe(false);
  });

  it('leave nothing behind when they go while items are brought', async () => {
    const own = await newBrand(store);
    const bring = () => {
      const item = anItem();
      return publish(store, [[item, aMention(item, own.id)]]);
    };
    const brought = Array.from({ length: 12 }, bring);
    await Promise.all([transaction(store, (tx) => deleteBrand(tx, own.id)), Promise.allSettled(brought)]);
    expect(await store.db.$count(mentions, eq(mentions.brandId, own.id))).toBe(0);
  });
});
