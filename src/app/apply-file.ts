import type { TeamFile } from '../config/team-file/team-file.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import { rematchBrand } from '../pipeline/items/rematch-brand.ts';
import type { AppliedChange } from '../setup/team-file/applied-change.ts';
import { applyTeamFile } from '../setup/team-file/apply.ts';

/**
 * Applies a team file, then finds the brands that are new or have another query in what is stored already.
 *
 * @param dryRun finds out what would change, and changes nothing
 * @throws {SetupError} when an entry cannot be set up; nothing was applied
 */
export async function applyFile(
  context: Pick<PipelineContext, 'store' | 'clock' | 'scorer' | 'brands'>,
  file: TeamFile,
  { dryRun }: { dryRun: boolean },
): Promise<AppliedChange[]> {
  const applied = await applyTeamFile(context.store, file, context.clock.now(), { dryRun });
  if (!dryRun) {
    const { signal } = new AbortController();
    for (const brandId of applied.brandIdsToRematch) await rematchBrand(context, brandId, signal);
  }
  return applied.changes;
}
