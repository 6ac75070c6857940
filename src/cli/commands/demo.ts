import type { Command } from 'commander';
import { CliError } from '../errors.ts';
import { type CliIo, isTerminal } from '../io.ts';
import { stderrLog } from '../log.ts';
import { numberWithin, portNumber } from '../option-values.ts';
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
    .option('--speed <times>', 'how much faster than life the story runs', numberWithin(1, 20_000), SPEED)
    .option('--port <port>', 'port of the pages; 0 takes a free one', portNumber, 0)
    .action(async ({ once, ...options }: DemoOptions) => {
      const { runDemo } = await import('../../demo/run.ts');
      const { createTelling } = await import('../../demo/telling.ts');
      const { missing } = await runDemo({
        ...options,
        once: once ?? false,
        telling: createTelling(io.stdout, io.stderr, isTerminal(io.stderr)),
        log: stderrLog({ logLevel: 'error' }, io),
        stopRequested: stopRequested(),
      });
      if (missing.length > 0) throw new CliError(`the story did not get to: ${missing.join(', ')}`);
    });
}
