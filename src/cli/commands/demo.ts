import { type Command, InvalidArgumentError } from 'commander';
import { pino } from 'pino';
import { CliError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { stopRequested } from '../stop-signals.ts';

interface DemoOptions {
  once?: true;
  speed: number;
  port: number;
}

/** Domain seconds per wall second: a day in about a minute. */
const SPEED = 1500;

export function registerDemo(program: Command, io: CliIo): void {
  program
    .command('demo')
    .description('The whole product on a small local web that lives through a crisis.')
    .option('--once', 'end when the incident was resolved')
    .option('--speed <times>', 'how much faster than life the story runs', speed, SPEED)
    .option('--port <port>', 'port of the pages; 0 takes a free one', port, 0)
    .action(async ({ once, ...options }: DemoOptions) => {
      const { runDemo } = await import('../../demo/run.ts');
      const { createTelling } = await import('../../demo/telling.ts');
      const bar = (io.stderr as { isTTY?: boolean }).isTTY === true;
      const { missing } = await runDemo({
        ...options,
        once: once ?? false,
        telling: createTelling(io.stdout, io.stderr, bar),
        log: pino({ level: 'error', base: null }, io.stderr as NodeJS.WritableStream),
        stopRequested: stopRequested(),
      });
      if (missing.length > 0) throw new CliError(`the story did not get to: ${missing.join(', ')}`);
    });
}

function speed(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 1 || value > 20_000) {
    throw new InvalidArgumentError('Expected a number from 1 to 20000.');
  }
  return value;
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) {
    throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  }
  return value;
}
