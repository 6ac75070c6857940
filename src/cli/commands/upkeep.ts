import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { withWorkplace } from '../with-workplace.ts';

/** `migrate`, `backup` and `restore`. */
export function registerUpkeep(program: Command, io: CliIo): void {
  program
    .command('migrate')
    .description('Brings the database up to date; serve and worker do so by themselves.')
    .action(async () => {
      const { appliedMigrations } = await import('../../../db/migrate.ts');
      await withWorkplace(io, async ({ workplace }) => {
        const applied = await appliedMigrations(workplace.database.db);
        io.stderr.write(`The database is up to date: ${applied.length} migrations.\n`);
      });
    });
  program
    .command('backup')
    .description('Writes everything into one file that restores into either kind of database.')
    .argument('<file>', 'where to; compressed NDJSON')
    .action(async (file: string) => {
      const { backupTo } = await import('../../../db/backup.ts');
      await withWorkplace(io, async ({ workplace }) => {
        const rows = await backupTo(workplace.database, file);
        io.stderr.write(`Wrote ${rows} rows to ${file}. Keep SECRET as well: secrets in it stay sealed.\n`);
      });
    });
  program
    .command('restore')
    .description('Reads a backup into an empty database.')
    .argument('<file>', 'what backup wrote')
    .action(async (file: string) => {
      const { restoreFrom } = await import('../../../db/restore.ts');
      await withWorkplace(io, async ({ workplace }) => {
        const rows = await restoreFrom(workplace.database, file);
        io.stderr.write(`Restored ${rows} rows.\n`);
      });
    });
}
