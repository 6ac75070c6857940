import { CommanderError } from 'commander';
import { SettingsError } from '../config/settings.ts';
import { CliError, OutputClosedError } from './errors.ts';
import type { CliIo } from './io.ts';
import { buildProgram } from './program.ts';

/**
 * Runs one command line, without the program's own name.
 * @returns the exit code: 0 done, 1 failed, 2 not understood (arguments or settings).
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  // Writers notice a closed pipe themselves; without a listener the event would end the process.
  const ignore = () => {};
  io.stdout.on('error', ignore);
  io.stderr.on('error', ignore);
  try {
    await buildProgram(io).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return exitCodeOf(error, io);
  }
}

function exitCodeOf(error: unknown, io: CliIo): number {
  if (error instanceof OutputClosedError) return 0;
  // Commander has said its line already; its own codes tell help (0) from misuse (1).
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof SettingsError) {
    for (const fault of error.faults) complain(fault, io);
    return 2;
  }
  complain(error instanceof Error ? error.message : String(error), io);
  return error instanceof CliError ? error.exitCode : 1;
}

/** One line, whatever the message holds. */
function complain(message: string, io: CliIo): void {
  io.stderr.write(`error: ${message.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`);
}
