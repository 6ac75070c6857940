import { CommanderError } from 'commander';
import { SettingsError } from '../config/settings.ts';
import { NetError } from '../net/http.ts';
import { SetupError } from '../setup/fault.ts';
import { CliError, OutputClosedError } from './errors.ts';
import type { CliIo } from './io.ts';
import { printable } from './printable.ts';
import { buildProgram } from './program.ts';

/**
 * Runs one command line, without the program's own name.
 * @returns the exit code: 0 done, 1 failed, 2 not understood (arguments, files or settings).
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
    if (error instanceof OutputClosedError) return 0;
    // Commander has said its line already; its own codes tell help (0) from misuse (1).
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { sentences, exitCode } = await verdictOn(error);
    for (const sentence of sentences) io.stderr.write(`error: ${printable(sentence.trim())}\n`);
    return exitCode;
  }
}

async function verdictOn(error: unknown): Promise<{ sentences: readonly string[]; exitCode: number }> {
  if (error instanceof CliError) return { sentences: [error.message], exitCode: error.exitCode };
  if (error instanceof SettingsError) return { sentences: error.faults, exitCode: 2 };
  if (error instanceof SetupError) {
    return { sentences: error.faults.map(({ path, message }) => `${path}: ${message}`), exitCode: 2 };
  }
  if (error instanceof NetError) return { sentences: [`${error.reason}: ${error.message}`], exitCode: 1 };
  return { sentences: [await unclassified(error)], exitCode: 1 };
}

/** A failed query's own message repeats the whole query with what was in it, which is nobody's business. */
async function unclassified(error: unknown): Promise<string> {
  // Loaded here because most commands need no database.
  const { DrizzleQueryError } = await import('drizzle-orm');
  if (error instanceof DrizzleQueryError) return `the database: ${error.cause?.message ?? 'a query failed'}`;
  return error instanceof Error ? error.message : String(error);
}
