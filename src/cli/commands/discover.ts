import type { Command } from 'commander';
import { eachFile } from '../each-file.ts';
import type { CliIo } from '../io.ts';
import { absoluteUrl } from '../option-values.ts';

export function registerDiscover(program: Command, io: CliIo): void {
  program
    .command('discover')
    .description('Page bytes to the feeds they advertise: one JSON line a file.')
    .argument('<file...>', 'HTML pages; - is standard input')
    .option('--url <base>', 'where the pages were found; relative links start from it', absoluteUrl)
    .action(async (files: string[], options: { url?: string }) => {
      const { discoverFeeds } = await import('../../../crawlers/discover/discover-feeds.ts');
      await eachFile(files, io, (bytes) => ({ feeds: discoverFeeds(bytes, options) }));
    });
}
