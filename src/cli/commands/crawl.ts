import type { Command } from 'commander';
import type { CrawlChoice } from '../../app/crawl-choice.ts';
import type { CrawlSummary } from '../../pipeline/crawl/record-crawl.ts';
import { CliError, UsageError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { absoluteUrl } from '../option-values.ts';
import { type Field, printRecords } from '../print.ts';
import { startProgress } from '../progress.ts';
import { commandSettings } from '../settings.ts';
import { withPipeline } from '../with-pipeline.ts';
import { writeLines } from '../write.ts';

interface CrawlOptions {
  due?: true;
  source?: string;
  url?: string;
  brand?: string;
  json?: true;
}

export function registerCrawl(program: Command, io: CliIo): void {
  program
    .command('crawl')
    .description('Crawls now and prints a summary per source: all that are not paused or gone, or a choice.')
    .option('--due', 'only sources whose visit is due')
    .option('--source <id>', 'one source')
    .option('--url <url>', 'any feed or page, without a database: prints its items as NDJSON', absoluteUrl)
    .option('--brand <name>', 'with --url: only items that mention this name, with their sentiment')
    .option('--json', 'one JSON object a line')
    .action(async (options: CrawlOptions) => {
      const { due, source, url, brand } = options;
      if ([due, source, url].filter((way) => way !== undefined).length > 1)
        throw new UsageError('--due, --source and --url exclude each other');
      if (brand !== undefined && url === undefined) throw new UsageError('--brand goes with --url');
      if (brand?.trim() === '') throw new UsageError('--brand needs a name');
      if (url !== undefined) await readUrl(url, brand ?? null, io);
      else await crawlSources(source === undefined ? (due ? 'due' : 'all') : { id: source }, options, io);
    });
}

async function crawlSources(choice: CrawlChoice, options: CrawlOptions, io: CliIo): Promise<void> {
  const { crawlAll } = await import('../../app/crawl-all.ts');
  const { chooseSources } = await import('../../app/crawl-choice.ts');
  await withPipeline(io, async (context, { crawlConcurrency }) => {
    const sources = await chooseSources(context.store, choice, context.clock.now());
    if (sources.length === 0) {
      if (typeof choice === 'object') throw new CliError(`there is no source ${choice.id}`);
      io.stderr.write(choice === 'due' ? 'No source is due.\n' : 'There is no source to crawl.\n');
      return;
    }
    const progress = startProgress(io, sources.length);
    const summaries = await crawlAll(context, sources, crawlConcurrency, progress.step).finally(progress.end);
    const titles = new Map(sources.map(({ id, title }) => [id, title ?? id]));
    await printRecords(io, summaries, summaryFields(titles), options);
    const busy = sources.length - summaries.length;
    if (busy > 0)
      io.stderr.write(`${busy} of ${sources.length} sources are being crawled by somebody else.\n`);
  });
}

async function readUrl(url: string, brand: string | null, io: CliIo): Promise<void> {
  const { createOutboundHttp } = await import('../../app/outbound-http.ts');
  const { crawlUrl } = await import('../../app/crawl-url.ts');
  const { itemLines, mentionLines } = await import('../../app/item-lines.ts');
  const http = createOutboundHttp(await commandSettings(io));
  try {
    const { connector, items } = await crawlUrl(http, url);
    const lines = brand === null ? itemLines(items) : mentionLines(items, brand);
    await writeLines(io.stdout, lines);
    const mentions = brand === null ? '' : `, of which ${lines.length} mention ${brand}`;
    io.stderr.write(`Read as a ${connector}: ${items.length} items${mentions}.\n`);
  } finally {
    await http.close();
  }
}

function summaryFields(titles: ReadonlyMap<string, string>): Field<CrawlSummary>[] {
  return [
    { title: 'source', of: ({ sourceId }) => titles.get(sourceId) ?? sourceId },
    { title: 'outcome', of: ({ outcome }) => outcome },
    { title: 'items', align: 'right', of: ({ itemsFound }) => String(itemsFound) },
    { title: 'new', align: 'right', of: ({ itemsNew }) => String(itemsNew) },
    { title: 'mentions', align: 'right', of: ({ mentionsNew }) => String(mentionsNew) },
    { title: 'why', of: ({ reason, detail }) => (reason === null ? '' : `${reason}: ${detail}`) },
  ];
}
