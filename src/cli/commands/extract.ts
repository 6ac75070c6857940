import type { Command } from 'commander';
import { eachFile } from '../each-file.ts';
import type { CliIo } from '../io.ts';
import { absoluteUrl } from '../option-values.ts';

export function registerExtract(program: Command, io: CliIo): void {
  program
    .command('extract')
    .description('Page bytes to items: one JSON line a file.')
    .argument('<file...>', 'HTML pages; - is standard input')
    .option('--url <url>', 'where the pages were found; relative links start from it', absoluteUrl)
    .action(async (files: string[], options: { url?: string }) => {
      const { extractPage } = await import('../../../crawlers/extract/extract-page.ts');
      const { pageLine } = await import('../../../crawlers/extract/page-line.ts');
      const { detectLanguage } = await import('../../analysis/language/detect-language.ts');
      await eachFile(files, io, (bytes) => {
        const { language, ...page } = pageLine(extractPage(bytes, options));
        return { ok: true, ...page, language: language ?? detectLanguage(page.text).language };
      });
    });
}
