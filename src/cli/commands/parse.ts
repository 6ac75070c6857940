import type { Command } from 'commander';
import { eachFile } from '../each-file.ts';
import type { CliIo } from '../io.ts';
import { absoluteUrl } from '../option-values.ts';

export function registerParse(program: Command, io: CliIo): void {
  program
    .command('parse')
    .description('Feed bytes to items: one JSON line a file.')
    .argument('<file...>', 'feeds (RSS, Atom, RDF or JSON Feed); - is standard input')
    .option('--url <base>', 'where the feeds were found; relative links start from it', absoluteUrl)
    .option('--content-type <type>', 'the Content-Type they were served with')
    .action(async (files: string[], options: { url?: string; contentType?: string }) => {
      const { parseFeed } = await import('../../../crawlers/formats/feed/parse-feed.ts');
      const { feedLine } = await import('../../../crawlers/formats/feed/line.ts');
      const served = { url: options.url ?? null, contentType: options.contentType ?? null, keepBlank: true };
      await eachFile(files, io, async (bytes) => ({ ok: true, ...feedLine(await parseFeed(bytes, served)) }));
    });
}
