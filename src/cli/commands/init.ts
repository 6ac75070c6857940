import type { Command } from 'commander';
import { CliError, UsageError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { absoluteUrl, gathered } from '../option-values.ts';
import { printRecords } from '../print.ts';
import { withPipeline } from '../with-pipeline.ts';

interface InitOptions {
  query?: string;
  alias: string[];
  handle: string[];
  description?: string;
  url?: string;
  accept?: true;
  json?: true;
}

export function registerInit(program: Command, io: CliIo): void {
  program
    .command('init')
    .description('Adds a brand with a rule that watches it, and proposes sources.')
    .argument('<name>', 'what people call it')
    .option('--query <query>', 'what finds it; its names when absent')
    .option('--alias <name>', 'another name; may be repeated', gathered, [])
    .option('--handle <handle>', 'an account of its own, such as @acme; may be repeated', gathered, [])
    .option('--description <words>', 'what it is: the words tell it from its namesakes')
    .option('--url <url>', 'where it lives on the web', absoluteUrl)
    .option('--accept', 'add the proposed sources as well')
    .option('--json', 'the sources as one JSON object a line')
    .action((name: string, options: InitOptions) => init(name.trim(), options, io));
}

async function init(name: string, options: InitOptions, io: CliIo): Promise<void> {
  if (name === '') throw new UsageError('a brand needs a name');
  const { findBrandByName } = await import('../../../db/repos/brands/brands.ts');
  const { beginWatching } = await import('../../app/begin-watching.ts');
  const { proposedSources } = await import('../../setup/proposed-sources.ts');
  const { query, alias: aliases, handle: handles, description, url } = options;
  const proposed = proposedSources(name);
  const brand = await withPipeline(io, async (context) => {
    const known = await findBrandByName(context.store, name);
    if (known !== null) {
      throw new CliError(`${name} is watched already, by ${known.query}; earshot export and apply change it`);
    }
    const wish = { name, query, aliases, handles, description, url };
    return beginWatching(context, wish, options.accept ? proposed : []);
  });
  io.stderr.write(`Watching ${name} by ${brand.query}\n`);
  io.stderr.write(options.accept ? 'Added these sources:\n' : 'Proposed sources, which --accept adds:\n');
  await printRecords(
    io,
    proposed,
    [
      { title: 'source', of: ({ title }) => title },
      { title: 'looks for', of: ({ settings }) => String(Object.values(settings)[0] ?? '') },
      { title: 'what it brings', of: ({ why }) => why },
    ],
    options,
  );
}
