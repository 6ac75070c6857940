import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { stderrLog } from '../log.ts';
import { commandSettings } from '../settings.ts';
import { stopRequested } from '../stop-signals.ts';

export function registerWorker(program: Command, io: CliIo): void {
  program
    .command('worker')
    .description('Crawl and alert workers only, any number of them; needs DATABASE_URL.')
    .action(async () => {
      const { startWorker } = await import('../../app/worker.ts');
      const settings = await commandSettings(io);
      if (settings.databaseUrl === null) {
        throw new UsageError('worker needs DATABASE_URL: the embedded database belongs to one process');
      }
      const stop = stopRequested();
      const worker = await startWorker({ settings, log: stderrLog(settings, io) });
      io.stderr.write('Working.\n');
      await stop;
      io.stderr.write('Finishing what runs; once more to end at once.\n');
      await worker.stop();
    });
}
