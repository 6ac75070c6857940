import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { withWorkplace } from '../with-workplace.ts';

export function registerMigrate(program: Command, io: CliIo): void {
  program
    .command('migrate')
    .description('Brings the database up to date; every command that opens it does so by itself.')
    .action(async () => {
      const { appliedMigrations } = await import('../../../db/migrate.ts');
      // Opening it is what migrates it.
      const applied = await withWorkplace(io, ({ workplace }) => appliedMigrations(workplace.database.db));
      io.stderr.write(`The database is up to date, at ${applied.at(-1)}.\n`);
    });
}
