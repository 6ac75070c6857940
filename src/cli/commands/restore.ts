import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { CliError, UsageError } from '../errors.ts';
import { reasonOf } from '../input.ts';
import type { CliIo } from '../io.ts';
import { withWorkplace } from '../with-workplace.ts';

export function registerRestore(program: Command, io: CliIo): void {
  program
    .command('restore')
    .description('Reads a backup into an empty database.')
    .argument('<file>', 'what backup wrote')
    .action(async (file: string) => {
      const { restoreFrom } = await import('../../../db/restore.ts');
      const { secretFits } = await import('../../app/secret-fits.ts');
      const path = resolve(io.cwd, file);
      await access(path).catch((error: unknown) => {
        throw new UsageError(`${file}: ${reasonOf(error)}`);
      });
      await withWorkplace(io, async ({ settings, workplace: { database, store } }) => {
        io.stderr.write(`Restored ${await restoreFrom(database, path)} rows.\n`);
        if (await secretFits(store)) return;
        throw new CliError(
          `what is sealed in it was sealed with another secret: set SECRET, or bring its file to ${settings.dataDir}/secret`,
        );
      });
    });
}
