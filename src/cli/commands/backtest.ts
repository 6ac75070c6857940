import { type Command, Option } from 'commander';
import { type Sensitivity, sensitivities } from '../../core/rule.ts';
import { DAY, HOUR, MINUTE } from '../../core/time.ts';
import type { CliIo } from '../io.ts';

interface Options {
  sensitivity: Sensitivity;
  step?: keyof typeof steps;
  scores?: true;
}

const steps = { '5m': 5 * MINUTE, '15m': 15 * MINUTE, '1h': HOUR, '1d': DAY } as const;

export function registerBacktest(program: Command, io: CliIo): void {
  program
    .command('backtest')
    .description('Count series to the alerts that a rule would have raised: CSV in, one JSON line an alert.')
    .argument('<file.csv...>', 'columns timestamp, count and, where known, negative; - is standard input')
    .addOption(
      new Option('--sensitivity <budget>', 'false alarms a brand and week: 0.02, 0.1 or 0.3')
        .choices(sensitivities)
        .default('balanced'),
    )
    .addOption(
      new Option('--step <width>', 'width of a bucket; found out when absent').choices(Object.keys(steps)),
    )
    .option('--scores', 'one line a row, with the score of telling now')
    .action(async (files: string[], { sensitivity, step, scores }: Options) => {
      const { backtestFile } = await import('../backtest/backtest-file.ts');
      const width = step === undefined ? null : steps[step];
      for (const file of files) {
        await backtestFile(file, io, { sensitivity, step: width, scores: scores ?? false });
      }
    });
}
