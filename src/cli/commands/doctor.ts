import type { Command } from 'commander';
import { systemClock } from '../../core/clock.ts';
import { CliError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { printRecords } from '../print.ts';
import { environment } from '../settings.ts';

export function registerDoctor(program: Command, io: CliIo): void {
  program
    .command('doctor')
    .description('Checks settings, database, clock, mail, receivers and sources, and says what to do.')
    .option('--json', 'one JSON object a line')
    .action(async (options: { json?: true }) => {
      const { examine } = await import('../../app/doctor/examine.ts');
      const findings = await examine(await environment(io), systemClock);
      await printRecords(
        io,
        findings,
        [
          { title: '', of: ({ ok }) => (ok ? 'ok' : 'BAD') },
          { title: 'what', of: ({ what }) => what },
          { title: 'finding', of: ({ detail }) => detail },
          { title: 'what to do', of: ({ advice }) => advice ?? '' },
        ],
        options,
      );
      const bad = findings.filter(({ ok }) => !ok).length;
      if (bad > 0) throw new CliError(`${bad} of ${findings.length} checks failed`);
    });
}
