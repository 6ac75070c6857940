import type { Command } from 'commander';
import { eachRecord } from '../each-record.ts';
import { UsageError } from '../errors.ts';
import type { CliIo } from '../io.ts';

export function registerScore(program: Command, io: CliIo): void {
  program
    .command('score')
    .description('Texts to sentiment: NDJSON in, NDJSON out.')
    .argument('[file...]', 'records {"id","text","brand","language","rating"}; standard input when absent', [
      '-',
    ])
    .option('--scorer <name>', 'who judges')
    .action(async (files: string[], options: { scorer?: string }) => {
      const { defaultScorerId, scorerById, scorers } = await import('../../analysis/sentiment/registry.ts');
      const { scoreLine } = await import('../../analysis/score-line.ts');
      const scorer = scorerById(options.scorer ?? defaultScorerId);
      if (scorer === null) {
        throw new UsageError(
          `unknown scorer '${options.scorer}'; known: ${scorers.map(({ id }) => id).join(', ')}`,
        );
      }
      await eachRecord(files, io, scoreLine(scorer));
    });
}
