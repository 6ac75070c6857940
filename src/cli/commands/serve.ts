import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { stderrLog } from '../log.ts';
import { commandSettings } from '../settings.ts';
import { stopRequested } from '../stop-signals.ts';

export function registerServe(program: Command, io: CliIo): void {
  program
    .command('serve')
    .description('API, pages, clock and workers in one process.')
    .action(async () => {
      const { startApp } = await import('../../app/app.ts');
      const settings = await commandSettings(io);
      const stop = stopRequested();
      const app = await startApp({ settings, log: stderrLog(settings, io) });
      io.stderr.write(`Earshot listens at ${app.baseUrl}\n`);
      if (app.accessUrl !== null) {
        io.stderr.write(`Whoever is asked for a token opens the pages once at ${app.accessUrl}\n`);
      }
      await stop;
      io.stderr.write('Finishing what runs; once more to end at once.\n');
      await app.stop();
    });
}
