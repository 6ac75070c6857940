import type { Command } from 'commander';
import { CliError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { formatTable } from '../table.ts';
import { withWorkplace } from '../with-workplace.ts';

export function registerDoctor(program: Command, io: CliIo): void {
  program
    .command('doctor')
    .description('Checks settings, database, clock, mail, receivers and sources, and says what to do.')
    .option('--json', 'one JSON object a line')
    .action(async (options: { json?: true }) => {
      const { examine } = await import('../../app/doctor.ts');
      await withWorkplace(io, async ({ settings, workplace, clock }) => {
        const opened = {
          what: 'database',
          ok: true,
          detail: `${workplace.database.kind} opens`,
          advice: null,
        };
        const findings = [opened, ...(await examine(settings, workplace.store, clock))];
        if (options.json) for (const finding of findings) io.stdout.write(`${JSON.stringify(finding)}\n`);
        else {
          const rows = findings.map(({ ok, what, detail, advice }) => [
            ok ? 'ok' : 'BAD',
            what,
            detail,
            advice ?? '',
          ]);
          io.stdout.write(
            formatTable(
              [{ title: '' }, { title: 'what' }, { title: 'finding' }, { title: 'what to do' }],
              rows,
            ),
          );
        }
        const bad = findings.filter(({ ok }) => !ok).length;
        if (bad > 0) throw new CliError(`${bad} of ${findings.length} checks failed`);
      });
    });
}
