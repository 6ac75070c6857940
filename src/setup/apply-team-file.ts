import { isDeepStrictEqual } from 'node:util';
import { competitorsOf, findBrandByName, setCompetitors } from '../../db/repos/brands.ts';
import { allDigests, insertDigest, updateDigest } from '../../db/repos/digests.ts';
import { allReceivers, updateReceiver } from '../../db/repos/receivers.ts';
import { allRules, updateRule } from '../../db/repos/rules.ts';
import { updateSource } from '../../db/repos/sources.ts';
import { type Store, transaction } from '../../db/store.ts';
import type {
  TeamBrand,
  TeamDigest,
  TeamFile,
  TeamReceiver,
  TeamRule,
  TeamSource,
} from '../config/team-file/team-file.ts';
import { newId } from '../core/id.ts';
import { addBrand, changeBrand } from './brands.ts';
import { addReceiver, checkedReceiverSettings } from './receivers.ts';
import { addRule, checkedRuleSettings } from './rules.ts';
import { watchSource } from './sources.ts';

/** What applying a file did to one entry. */
export interface AppliedChange {
  noun: 'brand' | 'source' | 'receiver' | 'rule' | 'digest';
  name: string;
  action: 'added' | 'changed' | 'unchanged';
}

export interface AppliedFile {
  changes: AppliedChange[];
  /** Brands that are new or have another query: stored items are to be looked through for them. */
  brandIdsToRematch: string[];
}

class DryRun extends Error {}

/**
 * Makes the database say what the file says, all of it or nothing. Applying a file twice changes nothing the second
 * time; what the file does not mention is left alone.
 *
 * @param dryRun finds out what would change, and changes nothing
 */
export async function applyTeamFile(
  store: Store,
  file: TeamFile,
  now: Date,
  { dryRun }: { dryRun: boolean },
): Promise<AppliedFile> {
  let applied: AppliedFile | null = null;
  try {
    await transaction(store, async (tx) => {
      applied = await applyAll(tx, file, now);
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  return applied ?? { changes: [], brandIdsToRematch: [] };
}

async function applyAll(store: Store, file: TeamFile, now: Date): Promise<AppliedFile> {
  const changes: AppliedChange[] = [];
  const brandIdsToRematch: string[] = [];
  const brandIds = new Map<string, string>();
  for (const brand of withCompetitors(file.brands)) {
    const { id, change, rematch } = await applyBrand(store, brand, now);
    brandIds.set(brand.name, id);
    changes.push(change);
    if (rematch) brandIdsToRematch.push(id);
  }
  for (const { name, competitors } of file.brands) {
    await applyCompetitors(
      store,
      idOf(brandIds, name),
      competitors.map((competitor) => idOf(brandIds, competitor)),
    );
  }
  for (const source of file.sources) changes.push(await applySource(store, source, now));
  const receiverIds = new Map<string, string>();
  for (const receiver of file.receivers) {
    const { id, change } = await applyReceiver(store, receiver, now);
    receiverIds.set(receiver.name, id);
    changes.push(change);
  }
  const ids = (names: readonly string[]) => names.map((name) => idOf(receiverIds, name));
  for (const rule of file.rules) {
    changes.push(await applyRule(store, rule, idOf(brandIds, rule.brand), ids(rule.receivers), now));
  }
  for (const digest of file.digests) {
    changes.push(await applyDigest(store, digest, idOf(brandIds, digest.brand), ids(digest.receivers), now));
  }
  return { changes, brandIdsToRematch };
}

/** Brands of the file, and those that are only named as somebody's competitor. */
function withCompetitors(brands: readonly TeamBrand[]): (Pick<TeamBrand, 'name'> & Partial<TeamBrand>)[] {
  const listed = new Set(brands.map(({ name }) => name));
  const named = new Set(brands.flatMap(({ competitors }) => competitors));
  return [...brands, ...[...named].filter((name) => !listed.has(name)).map((name) => ({ name }))];
}

async function applyBrand(store: Store, brand: Pick<TeamBrand, 'name'> & Partial<TeamBrand>, now: Date) {
  const { competitors: _competitors, ...wish } = brand;
  const before = await findBrandByName(store, brand.name);
  if (before === null) {
    const { id } = await addBrand(store, wish, now);
    return { id, change: { noun: 'brand', name: brand.name, action: 'added' } as const, rematch: true };
  }
  const differs = Object.entries(wish).some(
    ([name, value]) => value !== undefined && !isDeepStrictEqual(before[name as keyof typeof before], value),
  );
  if (differs) await changeBrand(store, before.id, wish, now);
  return {
    id: before.id,
    change: { noun: 'brand', name: brand.name, action: differs ? 'changed' : 'unchanged' } as const,
    rematch: wish.query !== undefined && wish.query !== before.query,
  };
}

async function applyCompetitors(store: Store, brandId: string, competitorIds: string[]): Promise<void> {
  const before = await competitorsOf(store, brandId);
  if (!isDeepStrictEqual(before.toSorted(), competitorIds.toSorted())) {
    await setCompetitors(store, brandId, competitorIds);
  }
}

async function applySource(store: Store, wish: TeamSource, now: Date): Promise<AppliedChange> {
  const { source, added, changed } = await watchSource(store, { ...wish, title: wish.name }, now);
  const renamed = !added && wish.name !== null && wish.name !== source.title;
  const repaced = !added && wish.intervalSeconds !== null && wish.intervalSeconds !== source.intervalSeconds;
  if (renamed) await updateSource(store, source.id, { title: wish.name });
  if (repaced && wish.intervalSeconds !== null) {
    await updateSource(store, source.id, { intervalSeconds: wish.intervalSeconds });
  }
  const name = `${wish.connector} ${wish.name ?? String(Object.values(wish.settings)[0] ?? '')}`;
  return {
    noun: 'source',
    name,
    action: added ? 'added' : changed || renamed || repaced ? 'changed' : 'unchanged',
  };
}

async function applyReceiver(store: Store, wish: TeamReceiver, now: Date) {
  const before = (await allReceivers(store)).find(({ name }) => name === wish.name);
  const change = (action: AppliedChange['action']) => ({
    noun: 'receiver' as const,
    name: wish.name,
    action,
  });
  if (before === undefined) {
    const { id } = await addReceiver(store, wish, now);
    return { id, change: change('added') };
  }
  const settings = checkedReceiverSettings(wish.kind, wish.settings);
  if (before.kind === wish.kind && isDeepStrictEqual(before.settings, settings)) {
    return { id: before.id, change: change('unchanged') };
  }
  await updateReceiver(store, before.id, { kind: wish.kind, settings, disabledReason: null });
  return { id: before.id, change: change('changed') };
}

/** A brand has at most one rule of a kind in a file. */
async function applyRule(
  store: Store,
  wish: TeamRule,
  brandId: string,
  receiverIds: string[],
  now: Date,
): Promise<AppliedChange> {
  const change = (action: AppliedChange['action']) => ({
    noun: 'rule' as const,
    name: `${wish.kind} ${wish.brand}`,
    action,
  });
  const before = (await allRules(store)).find((rule) => rule.brandId === brandId && rule.kind === wish.kind);
  if (before === undefined) {
    await addRule(store, { brandId, kind: wish.kind, settings: wish.settings, receiverIds }, now);
    return change('added');
  }
  const settings = checkedRuleSettings(wish.kind, wish.settings);
  const same =
    isDeepStrictEqual(before.settings, settings) &&
    isDeepStrictEqual(before.receiverIds.toSorted(), receiverIds.toSorted());
  if (same) return change('unchanged');
  await updateRule(store, before.id, { settings, receiverIds });
  return change('changed');
}

async function applyDigest(
  store: Store,
  wish: TeamDigest,
  brandId: string,
  receiverIds: string[],
  now: Date,
): Promise<AppliedChange> {
  const { at, timezone } = wish;
  const change = (action: AppliedChange['action']) => ({
    noun: 'digest' as const,
    name: `${wish.brand} ${at}`,
    action,
  });
  const before = (await allDigests(store)).find(
    (digest) => digest.brandId === brandId && digest.at === at && digest.timezone === timezone,
  );
  if (before === undefined) {
    await insertDigest(store, {
      id: newId(now),
      brandId,
      at,
      timezone,
      receiverIds,
      enabled: true,
      createdAt: now,
    });
    return change('added');
  }
  if (isDeepStrictEqual(before.receiverIds.toSorted(), receiverIds.toSorted())) return change('unchanged');
  await updateDigest(store, before.id, { receiverIds });
  return change('changed');
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`"${name}" is named in the file but not made by it`);
  return id;
}
