import { beforeAll, beforeEach, expect, it } from 'vitest';
import { allBrands, competitorsOf, findBrandByName } from '../../db/repos/brands/brands.ts';
import { allSources, updateSource } from '../../db/repos/crawl/sources.ts';
import { allRules } from '../../db/repos/incidents/rules.ts';
import { allDigests } from '../../db/repos/telling/digests.ts';
import { allReceivers, updateReceiver } from '../../db/repos/telling/receivers.ts';
import { brands, receivers, sources } from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import { formatTeamFile } from '../../src/config/team-file/format.ts';
import { parseTeamFile } from '../../src/config/team-file/parse.ts';
import type { TeamFile } from '../../src/config/team-file/team-file.ts';
import { SetupError } from '../../src/setup/fault.ts';
import { applyTeamFile } from '../../src/setup/team-file/apply.ts';
import { exportTeamFile } from '../../src/setup/team-file/export.ts';
import { vocabulary } from '../../src/setup/vocabulary.ts';
import { AT, storeOn } from '../db/repos/samples.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { file, SECRET } from './a-team-file.ts';

describeOnBothDatabases('a team file', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    for (const table of [brands, sources, receivers]) await store.db.delete(table);
  });

  const apply = (given: TeamFile, dryRun = false) => applyTeamFile(store, given, AT, { dryRun });
  const actions = async (given: TeamFile) =>
    (await apply(given)).changes
      .filter(({ action }) => action !== 'unchanged')
      .map(({ noun, name, action }) => `${action} ${noun} ${name}`);
  const everything = async () => [
    await allBrands(store),
    await allSources(store),
    await allReceivers(store),
    await allRules(store),
    await allDigests(store),
  ];

  it('makes what it names, competitors that are only named included', async () => {
    const { changes, brandIdsToRematch } = await apply(file);
    expect(changes.map(({ noun, action }) => `${action} ${noun}`)).toEqual([
      ...Array(3).fill('added brand'),
      ...Array(3).fill('added source'),
      ...Array(2).fill('added receiver'),
      'added rule',
      'added digest',
    ]);
    const names = (await allBrands(store)).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Acme', 'Globex', 'Ümläut 株式会社']);
    expect(brandIdsToRematch).toHaveLength(3);
    const [acme, globex] = [await findBrandByName(store, 'Acme'), await findBrandByName(store, 'Globex')];
    expect(acme).toMatchObject({
      aliases: file.brands[0]?.aliases,
      handles: ['@acme'],
      description: 'Phones and their repair',
      url: 'https://acme.example/',
      timezone: 'America/New_York',
    });
    expect(globex?.query).toBe('"Globex"');
    expect(await competitorsOf(store, acme?.id ?? '')).toEqual([globex?.id]);
    const receiverIds = (await allReceivers(store)).map(({ id }) => id).toSorted();
    const [rule] = await allRules(store);
    expect(rule).toMatchObject({ brandId: acme?.id, settings: { sensitivity: 'high' }, enabled: true });
    expect(rule?.receiverIds.toSorted()).toEqual(receiverIds);
    expect(await allSources(store)).toMatchObject([
      { title: 'The blog', intervalSeconds: 600, nextDueAt: AT },
      { title: null, intervalSeconds: 900 },
      { title: 'Forum', settings: file.sources[2]?.settings },
    ]);
  });

  it('changes nothing the second time', async () => {
    await apply(file);
    const before = await everything();
    const again = await apply(file);
    expect(again.changes.map(({ action }) => action)).toEqual(Array(10).fill('unchanged'));
    expect(again.brandIdsToRematch).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('changes nothing on a dry run, and says all that it would', async () => {
    const dry = await apply(file, true);
    expect(await everything()).toEqual([[], [], [], [], []]);
    expect((await apply(file)).changes).toEqual(dry.changes);
    const before = await everything();
    await apply({ ...file, brands: file.brands.map((brand) => ({ ...brand, query: 'other' })) }, true);
    expect(await everything()).toEqual(before);
  });

  it.each<[string, Partial<TeamFile>]>([
    [
      'settings of a rule',
      { rules: [{ ...(file.rules[0] as TeamFile['rules'][0]), settings: { sensitivity: 'psychic' } }] },
    ],
    [
      'a notifier',
      { receivers: [...file.receivers, { name: 'bird', kind: 'pigeon', settings: {}, quietHours: null }] },
    ],
    [
      'a connector',
      {
        sources: [
          ...file.sources,
          { connector: 'telepathy', settings: {}, name: null, intervalSeconds: null },
        ],
      },
    ],
  ])('is applied wholly or not at all when there is a fault in %s', async (_what, fault) => {
    await expect(apply({ ...file, ...fault })).rejects.toThrow(SetupError);
    expect(await everything()).toEqual([[], [], [], [], []]);
    await apply(file);
    const before = await everything();
    const changed = file.brands.map((brand) => ({ ...brand, timezone: 'Asia/Tokyo' }));
    await expect(apply({ ...file, brands: changed, ...fault })).rejects.toThrow(SetupError);
    expect(await everything()).toEqual(before);
  });

  it('changes what it says otherwise, and leaves alone what it does not mention', async () => {
    await apply(file);
    const [acme, umlaut] = file.brands as [TeamFile['brands'][0], TeamFile['brands'][0]];
    const [rule] = file.rules as [TeamFile['rules'][0]];
    const before = await findBrandByName(store, 'Acme');
    const query = 'acme OR acmé';
    expect(
      await actions({ ...file, brands: [{ ...acme, query, competitors: [umlaut.name] }, umlaut] }),
    ).toEqual(['changed brand Acme']);
    expect(await findBrandByName(store, 'Acme')).toMatchObject({ id: before?.id, query });
    expect(await competitorsOf(store, before?.id ?? '')).toEqual([
      (await findBrandByName(store, umlaut.name))?.id,
    ]);
    const calmer = { ...rule, settings: { sensitivity: 'low' }, receivers: ['pr'] };
    expect(await actions({ ...file, brands: [], sources: [], digests: [], rules: [] })).toEqual([]);
    const unchangedBrands = [{ ...acme, query, competitors: [umlaut.name] }, umlaut];
    expect(await actions({ ...file, brands: unchangedBrands, rules: [calmer] })).toEqual([
      'changed rule negative-surge Acme',
    ]);
    expect(await allRules(store)).toMatchObject([
      { settings: { sensitivity: 'low' }, receiverIds: [expect.any(String)] },
    ]);
    expect(await allDigests(store)).toHaveLength(1);
  });

  it('renames and repaces sources, and reads the same place another way', async () => {
    await apply(file);
    const [blog, news, forum] = file.sources as TeamFile['sources'][0][];
    const wish = [
      { ...blog, name: 'Our blog' },
      { ...news, intervalSeconds: 60 },
      { ...forum, settings: { url: 'https://forum.example.com/acme' } },
    ];
    const changes = await actions({ ...file, sources: wish as TeamFile['sources'] });
    expect(changes).toEqual([
      'changed source feed Our blog',
      expect.stringContaining('changed source feed'),
      'changed source page Forum',
    ]);
    expect(await allSources(store)).toMatchObject([
      { title: 'Our blog' },
      { intervalSeconds: 60 },
      { settings: { url: 'https://forum.example.com/acme' } },
    ]);
  });

  it('enables a receiver again whose settings it corrects', async () => {
    await apply(file);
    const pr = (await allReceivers(store)).find(({ name }) => name === 'pr');
    await updateReceiver(store, pr?.id ?? '', { disabledReason: 'answered 410' });
    const settings = { url: 'https://hooks.example.com/new', secret: SECRET };
    const corrected = file.receivers.map((receiver) =>
      receiver.name === 'pr' ? { ...receiver, settings } : receiver,
    );
    expect(await actions({ ...file, receivers: corrected })).toEqual(['changed receiver pr']);
    expect((await allReceivers(store)).find(({ name }) => name === 'pr')).toMatchObject({
      disabledReason: null,
      settings,
    });
  });

  it('is what is exported: applied to an empty database it makes the same', async () => {
    await apply(file);
    const [, news] = await allSources(store);
    await updateSource(store, news?.id ?? '', { title: 'News as its publisher calls it', status: 'failing' });
    const exported = await exportTeamFile(store);
    const text = formatTeamFile(exported, vocabulary(), (owner, setting) =>
      `${owner}_${setting}`.toUpperCase(),
    );
    expect(text).not.toContain(SECRET);
    const parsed = parseTeamFile(text, { PR_SECRET: SECRET }, vocabulary());
    expect(parsed).toEqual({ ok: true, file: exported });
    if (!parsed.ok) return;
    expect(await actions(parsed.file)).toEqual([]);

    for (const table of [brands, sources, receivers]) await store.db.delete(table);
    await apply(parsed.file);
    expect(await exportTeamFile(store)).toEqual(exported);
  });
});
