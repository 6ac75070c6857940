import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { environment } from '../settings.ts';
import { withWorkplace } from '../with-workplace.ts';
import { writeText } from '../write.ts';

export function registerExport(program: Command, io: CliIo): void {
  program
    .command('export')
    .description('Everything that is set up, as a file that apply reads; secrets by reference.')
    .action(async () => {
      const { formatTeamFile } = await import('../../config/team-file/format.ts');
      const { secretNames } = await import('../../config/team-file/secret-names.ts');
      const { exportTeamFile } = await import('../../setup/team-file/export.ts');
      const { vocabulary } = await import('../../setup/vocabulary.ts');
      const file = await withWorkplace(io, ({ workplace }) => exportTeamFile(workplace.store));
      const env = await environment(io);
      const nameOf = secretNames(env);
      const unset = new Set<string>();
      const text = formatTeamFile(file, vocabulary(), (...secret) => {
        const name = nameOf(...secret);
        if (name !== null && env[name] === undefined) unset.add(name);
        return name;
      });
      await writeText(io.stdout, text);
      if (unset.size > 0) io.stderr.write(`Before applying it, set ${[...unset].join(', ')}.\n`);
    });
}
