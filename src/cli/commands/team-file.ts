import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { CliError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { environment } from '../settings.ts';
import { withWorkplace } from '../with-workplace.ts';

/** `apply` and `export`. */
export function registerTeamFile(program: Command, io: CliIo): void {
  program
    .command('apply')
    .description('Brands, sources, rules, receivers and digests from one file; idempotent.')
    .argument('<file>', 'such as earshot.yaml')
    .option('--dry-run', 'only say what would change')
    .option('--json', 'one JSON object a line')
    .action(async (file: string, options: { dryRun?: true; json?: true }) => {
      const text = await readFile(resolve(io.cwd, file), 'utf8');
      const { parseTeamFile } = await import('../../config/team-file/parse.ts');
      const { vocabulary } = await import('../../setup/vocabulary.ts');
      const parsed = parseTeamFile(text, await environment(io), vocabulary());
      if (!parsed.ok) {
        for (const { line, column, path, message } of parsed.faults) {
          io.stderr.write(`${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message}\n`);
        }
        throw new CliError(`nothing was applied: ${parsed.faults.length} faults in ${file}`, 2);
      }
      const { applyTeamFile } = await import('../../setup/apply-team-file.ts');
      const { rematchBrand } = await import('../../pipeline/rematch-brand.ts');
      const { analysis } = await import('../../app/analysis.ts');
      await withWorkplace(io, async ({ workplace: { store }, clock }) => {
        const dryRun = options.dryRun ?? false;
        const { changes, brandIdsToRematch } = await applyTeamFile(store, parsed.file, clock.now(), {
          dryRun,
        });
        for (const change of changes) {
          if (options.json) io.stdout.write(`${JSON.stringify(change)}\n`);
          else if (change.action !== 'unchanged')
            io.stdout.write(`${change.action} ${change.noun} ${change.name}\n`);
        }
        const changed = changes.filter(({ action }) => action !== 'unchanged').length;
        io.stderr.write(`${dryRun ? 'Would change' : 'Changed'} ${changed} of ${changes.length} entries.\n`);
        if (dryRun) return;
        const context = { store, clock, ...analysis(store) };
        for (const brandId of brandIdsToRematch) await rematchBrand(context, brandId, AbortSignal.any([]));
      });
    });
  program
    .command('export')
    .description('Everything that is set up, as a file that apply reads; secrets by reference.')
    .action(async () => {
      const { formatTeamFile } = await import('../../config/team-file/format.ts');
      const { secretNames } = await import('../../config/team-file/secret-names.ts');
      const { exportTeamFile } = await import('../../setup/export-team-file.ts');
      const { vocabulary } = await import('../../setup/vocabulary.ts');
      await withWorkplace(io, async ({ workplace }) => {
        const file = await exportTeamFile(workplace.store);
        io.stdout.write(formatTeamFile(file, vocabulary(), secretNames()));
      });
    });
}
