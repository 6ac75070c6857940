import { type Store, transaction } from '../../../db/store.ts';
import type { TeamFile, TeamRule } from '../../config/team-file/team-file.ts';
import type { AppliedChange } from './applied-change.ts';
import { applyBrand, applyCompetitors, withCompetitors } from './brands.ts';
import { applyDigest } from './digests.ts';
import { applyReceiver } from './receivers.ts';
import { applyRule } from './rules.ts';
import { applySource } from './sources.ts';

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
  for (const [index, rule] of file.rules.entries()) {
    const escalation = rule.escalation && {
      remindMinutes: rule.escalation.remindMinutes,
      steps: rule.escalation.steps.map(({ afterMinutes, receivers }) => ({
        afterMinutes,
        receiverIds: ids(receivers),
      })),
    };
    const told = { receiverIds: ids(rule.receivers), escalation };
    const isAlike = ({ brand, kind }: TeamRule) => brand === rule.brand && kind === rule.kind;
    const nth = file.rules.slice(0, index).filter(isAlike).length;
    changes.push(await applyRule(store, rule, idOf(brandIds, rule.brand), told, nth, now));
  }
  for (const digest of file.digests) {
    changes.push(await applyDigest(store, digest, idOf(brandIds, digest.brand), ids(digest.receivers), now));
  }
  return { changes, brandIdsToRematch };
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`"${name}" is named in the file but not made by it`);
  return id;
}
