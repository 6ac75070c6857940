import { Command, CommanderError } from 'commander';
import { packageVersion } from '../config/package-root.ts';
import { settingsTable } from '../config/settings-table.ts';
import { registerApply } from './commands/apply.ts';
import { registerBacktest } from './commands/backtest.ts';
import { registerBackup } from './commands/backup.ts';
import { registerCrawl } from './commands/crawl.ts';
import { registerDemo } from './commands/demo.ts';
import { registerDigest } from './commands/digest.ts';
import { registerDiscover } from './commands/discover.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerExport } from './commands/export.ts';
import { registerExtract } from './commands/extract.ts';
import { registerImport } from './commands/import.ts';
import { registerInit } from './commands/init.ts';
import { registerKey } from './commands/key.ts';
import { registerMatch } from './commands/match.ts';
import { registerMigrate } from './commands/migrate.ts';
import { registerParse } from './commands/parse.ts';
import { registerRestore } from './commands/restore.ts';
import { registerScore } from './commands/score.ts';
import { registerServe } from './commands/serve.ts';
import { registerUser } from './commands/user.ts';
import { registerWorker } from './commands/worker.ts';
import type { CliIo } from './io.ts';

/** In the order of `earshot --help`. A command imports what is heavy only when it runs. */
const registrations = [
  registerServe,
  registerWorker,
  registerDemo,
  registerInit,
  registerApply,
  registerExport,
  registerImport,
  registerCrawl,
  registerParse,
  registerExtract,
  registerDiscover,
  registerMatch,
  registerScore,
  registerBacktest,
  registerDigest,
  registerKey,
  registerUser,
  registerDoctor,
  registerMigrate,
  registerBackup,
  registerRestore,
];

/** The whole command line. Parsing throws instead of ending the process. */
export function buildProgram(io: CliIo): Command {
  const program = new Command('earshot')
    .description('Hears what is said about a brand and tells the right people in time.')
    .version(packageVersion(), '--version', 'print the version')
    .option('--settings', 'print the table of settings')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`),
    });
  program.on('option:settings', () => {
    io.stdout.write(settingsTable());
    throw new CommanderError(0, 'earshot.settings', 'settings');
  });
  for (const register of registrations) register(program, io);
  return program;
}
