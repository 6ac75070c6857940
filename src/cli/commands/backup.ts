import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { unwritable } from '../unwritable.ts';
import { withWorkplace } from '../with-workplace.ts';

export function registerBackup(program: Command, io: CliIo): void {
  program
    .command('backup')
    .description('Writes everything into one file that restores into either kind of database.')
    .argument('<file>', 'where to; compressed NDJSON')
    .action(async (file: string) => {
      const { backupTo } = await import('../../../db/backup.ts');
      await withWorkplace(io, async ({ settings, workplace }) => {
        const rows = await backupTo(workplace.database, resolve(io.cwd, file)).catch((error: unknown) => {
          throw unwritable(file, error);
        });
        const secret = settings.secret === null ? `${settings.dataDir}/secret` : 'SECRET';
        io.stderr.write(`Wrote ${rows} rows to ${file}. Keep ${secret} too: what is sealed stays sealed.\n`);
      });
    });
}
