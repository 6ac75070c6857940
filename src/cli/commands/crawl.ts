import type { Command } from 'commander';
import type { CrawlSummary } from '../../pipeline/crawl-source.ts';
import { CliError, UsageError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { writeLines } from '../ndjson.ts';
import { absoluteUrl } from '../option-values.ts';
import { commandSettings } from '../settings.ts';
import { formatTable } from '../table.ts';
import { withWorkplace } from '../with-workplace.ts';

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
    .description('Crawls now and prints a summary per source; all sources when nothing else is said.')
    .option('--due', 'only sources whose visit is due')
    .option('--source <id>', 'one source')
    .option('--url <url>', 'any feed or page, without a database: prints its items', absoluteUrl)
    .option('--brand <name>', 'with --url: only items that mention this name, with their sentiment')
    .option('--json', 'one JSON object a line')
    .action((options: CrawlOptions) => {
      const ways = [options.due, options.source, options.url].filter((way) => way !== undefined);
      if (ways.length > 1) throw new UsageError('--due, --source and --url exclude each other');
      if (options.brand !== undefined && options.url === undefined)
        throw new UsageError('--brand goes with --url');
      return options.url === undefined
        ? crawlSources(options, io)
        : crawlUrl(options.url, options.brand ?? null, io);
    });
}

async function crawlSources(options: CrawlOptions, io: CliIo): Promise<void> {
  const { allSources, dueSourceIds } = await import('../../../db/repos/sources.ts');
  const { createPipeline } = await import('../../app/pipeline.ts');
  const { crawlAll } = await import('../../app/crawl-all.ts');
  await withWorkplace(io, async (bench) => {
    const { store } = bench.workplace;
    const sources = await allSources(store);
    const now = bench.clock.now();
    const due = options.due ? new Set(await dueSourceIds(store, now, now, sources.length)) : null;
    const chosen = sources.filter(({ id }) => due?.has(id) ?? (options.source ?? id) === id);
    if (options.source !== undefined && chosen.length === 0)
      throw new CliError(`there is no source ${options.source}`);
    const pipeline = createPipeline(bench.settings, { ...bench, store });
    try {
      const summaries = await crawlAll(pipeline.context, chosen, bench.settings.crawlConcurrency);
      if (options.json) await writeLines(io.stdout, summaries);
      else
        io.stdout.write(summaryTable(summaries, new Map(chosen.map(({ id, title }) => [id, title ?? id]))));
    } finally {
      await pipeline.close();
    }
  });
}

async function crawlUrl(url: string, brand: string | null, io: CliIo): Promise<void> {
  const { createOutboundHttp } = await import('../../app/outbound-http.ts');
  const { crawlUrlOnce } = await import('../../app/crawl-url.ts');
  const settings = await commandSettings(io);
  const http = createOutboundHttp(settings);
  try {
    await writeLines(io.stdout, await crawlUrlOnce(http.polite, url, brand));
  } finally {
    await http.close();
  }
}

function summaryTable(summaries: readonly CrawlSummary[], titles: ReadonlyMap<string, string>): string {
  return formatTable(
    [
      { title: 'source' },
      { title: 'outcome' },
      { title: 'items', align: 'right' },
      { title: 'new', align: 'right' },
      { title: 'mentions', align: 'right' },
      { title: 'why' },
    ],
    summaries.map((summary) => [
      titles.get(summary.sourceId) ?? summary.sourceId,
      summary.outcome,
      String(summary.itemsFound),
      String(summary.itemsNew),
      String(summary.mentionsNew),
      summary.reason === null ? '' : `${summary.reason}: ${summary.detail}`,
    ]),
  );
}
