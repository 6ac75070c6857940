import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notifiers } from '../../alerts/registry.ts';
import { connectors } from '../../crawlers/registry.ts';
import { findBrand } from '../../db/repos/brands/brands.ts';
import { findSource } from '../../db/repos/crawl/sources.ts';
import { findRule } from '../../db/repos/incidents/rules.ts';
import { findReceiver } from '../../db/repos/telling/receivers.ts';
import { sources } from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../../src/core/id.ts';
import { HOUR } from '../../src/core/time.ts';
import { addBrand, changeBrand } from '../../src/setup/brands.ts';
import { SetupError } from '../../src/setup/fault.ts';
import { proposedSources } from '../../src/setup/proposed-sources.ts';
import { addReceiver, newSigningSecret, shownReceiverSettings } from '../../src/setup/receivers.ts';
import { addRule } from '../../src/setup/rules.ts';
import { checkedSource, watchSource } from '../../src/setup/sources.ts';
import { AT, newBrand, newReceiver, storeOn } from '../db/repos/samples.ts';
import { describeOnBothDatabases } from '../support/database.ts';

/** Where the faults of a wish are. */
const faultsOf = (promise: Promise<unknown>): Promise<string[]> =>
  promise.then(
    () => [],
    (error: unknown) => {
      if (error instanceof SetupError) return error.faults.map(({ path }) => path);
      throw error;
    },
  );

describeOnBothDatabases('setting up', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    await store.db.delete(sources);
  });

  it('a brand needs a name only', async () => {
    const brand = await addBrand(
      store,
      { name: 'Initech', aliases: ['Init "ech"'], handles: ['@initech'] },
      AT,
    );
    expect(brand).toMatchObject({
      query: '"Initech" OR "Init  ech" OR "@initech"',
      timezone: 'UTC',
      createdAt: AT,
    });
    expect(await findBrand(store, brand.id)).toEqual(brand);
  });

  it('a brand has a name of its own and a query that can be read', async () => {
    const brand = await addBrand(store, { name: 'Hooli' }, AT);
    const other = await addBrand(store, { name: 'Pied Piper' }, AT);
    expect(await faultsOf(addBrand(store, { name: 'Hooli' }, AT))).toEqual(['name']);
    expect(await faultsOf(addBrand(store, { name: 'Third', query: '(a OR' }, AT))).toEqual(['query']);
    expect(await faultsOf(changeBrand(store, other.id, { name: 'Hooli' }, AT))).toEqual(['name']);
    expect(await faultsOf(changeBrand(store, brand.id, { query: 'AND' }, AT))).toEqual(['query']);
    expect(await findBrand(store, brand.id)).toEqual(brand);
  });

  it('a brand keeps what is not changed', async () => {
    const brand = await addBrand(store, { name: 'Umbrella', aliases: ['U'] }, AT);
    const later = new Date(AT.getTime() + HOUR);
    const changed = await changeBrand(
      store,
      brand.id,
      { name: 'Umbrella', query: 'umbrella', aliases: undefined },
      later,
    );
    expect(changed).toEqual({ ...brand, query: 'umbrella', updatedAt: later });
    expect(await changeBrand(store, newId(AT), { query: 'x' }, AT)).toBeNull();
  });

  it('a place is read at once, and only once however it is written', async () => {
    const wish = { connector: 'feed', settings: { url: 'https://a.example/feed' } };
    const first = await watchSource(store, { ...wish, title: 'A' }, AT);
    expect(first).toMatchObject({
      added: true,
      changed: false,
      source: { nextDueAt: AT, intervalSeconds: 900, title: 'A' },
    });
    const later = new Date(AT.getTime() + HOUR);
    const again = await watchSource(store, { ...wish, title: 'B', intervalSeconds: 60 }, later);
    expect(again).toMatchObject({
      added: false,
      changed: false,
      source: { id: first.source.id, title: 'A' },
    });
    const spelt = await watchSource(
      store,
      { connector: 'feed', settings: { url: 'https://a.example/feed#top' } },
      later,
    );
    expect(spelt).toMatchObject({ added: false, changed: true, source: { id: first.source.id } });
    expect((await findSource(store, first.source.id))?.settings).toEqual({
      url: 'https://a.example/feed#top',
    });
    expect((await watchSource(store, { ...wish, connector: 'page' }, later)).added).toBe(true);
  });

  it('a source has a connector and settings that it can read', async () => {
    expect(await faultsOf(watchSource(store, { connector: 'telepathy', settings: {} }, AT))).toEqual([
      'connector',
    ]);
    const wrong = { url: 'ftp://a.example', extra: 1 };
    expect(await faultsOf(watchSource(store, { connector: 'feed', settings: wrong }, AT))).toEqual([
      'settings.url',
      'settings',
    ]);
    expect(await store.db.$count(sources)).toBe(0);
  });

  it('a receiver has a notifier and settings that it can read', async () => {
    const secret = newSigningSecret();
    const wish = { name: 'hook', kind: 'webhook', settings: { url: 'https://h.example/x', secret } };
    const receiver = await addReceiver(store, wish, AT);
    expect(await findReceiver(store, receiver.id)).toEqual(receiver);
    expect(shownReceiverSettings(receiver)).toEqual({ url: 'https://h.example/x' });
    expect(await faultsOf(addReceiver(store, { ...wish, kind: 'pigeon' }, AT))).toEqual(['kind']);
    expect(
      await faultsOf(addReceiver(store, { ...wish, settings: { url: 'x', secret: 'short' } }, AT)),
    ).toEqual(['settings.url', 'settings.secret']);
  });

  it('a rule has a kind, and defaults for what is not said', async () => {
    const { id: brandId } = await newBrand(store);
    const receiverIds = [(await newReceiver(store)).id];
    const rule = await addRule(store, { brandId, kind: 'negative-surge', settings: {}, receiverIds }, AT);
    expect(rule).toMatchObject({ settings: { sensitivity: 'balanced' }, enabled: true, receiverIds });
    expect(await findRule(store, rule.id)).toEqual(rule);
    const bad = { brandId, receiverIds };
    expect(await faultsOf(addRule(store, { ...bad, kind: 'vibes', settings: {} }, AT))).toEqual(['kind']);
    const settings = { sensitivity: 'psychic' };
    expect(await faultsOf(addRule(store, { ...bad, kind: 'negative-surge', settings }, AT))).toEqual([
      'settings.sensitivity',
    ]);
  });
});

describe('what is shown and proposed', () => {
  it('shows no secret of any notifier, and nothing of one that is not known', () => {
    for (const { id: kind, example, secrets } of notifiers) {
      const shown = shownReceiverSettings({ kind, settings: example as Record<string, unknown> });
      for (const secret of secrets) expect(shown).not.toHaveProperty(secret);
      expect(Object.keys(shown)).toEqual(
        Object.keys(example as object).filter((name) => !secrets.includes(name)),
      );
    }
    expect(shownReceiverSettings({ kind: 'pigeon', settings: { token: 'x' } })).toEqual({});
  });

  it('takes the example of every connector', () => {
    for (const { id, example } of connectors) {
      expect(
        checkedSource({ connector: id, settings: example as Record<string, unknown> }).connector.id,
      ).toBe(id);
    }
  });

  it('reads presets as the feeds they stand for', () => {
    const wish = { connector: 'mastodon-tag', settings: { tag: '#acme', server: 'social.example' } };
    const { connector, settings } = checkedSource(wish);
    expect([connector.id, settings]).toEqual(['feed', { url: 'https://social.example/tags/acme.rss' }]);
    expect(() => checkedSource({ ...wish, settings: { tag: 'two words' } })).toThrow(
      /^settings.tag: expected one tag/,
    );
    expect(() => checkedSource({ ...wish, settings: { url: 'https://a.example' } })).toThrow(SetupError);
  });

  it.each(['Acme', 'AT&T "x"', 'Ümläut 株式会社', '?#%'])(
    'proposes places for %s that can be read',
    (name) => {
      const proposed = proposedSources(name);
      expect(proposed.length).toBeGreaterThan(3);
      for (const place of proposed) {
        expect(() => checkedSource(place)).not.toThrow();
        expect(place.title).toContain(name);
      }
      const places = proposed.map(({ connector, settings }) => JSON.stringify([connector, settings]));
      expect(new Set(places).size).toBe(proposed.length);
    },
  );
});
