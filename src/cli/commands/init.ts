import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { formatTable } from '../table.ts';
import { withWorkplace } from '../with-workplace.ts';

interface InitOptions {
  query?: string;
  alias: string[];
  handle: string[];
  accept?: true;
  json?: true;
}

export function registerInit(program: Command, io: CliIo): void {
  program
    .command('init')
    .description('Adds a brand with a rule that watches it, and proposes sources.')
    .argument('<name>', 'what people call it')
    .option('--query <query>', 'what finds it; its names when absent')
    .option('--alias <name>', 'another name; may be repeated', gather, [])
    .option('--handle <handle>', 'an account of its own, such as @acme; may be repeated', gather, [])
    .option('--accept', 'add the proposed sources as well')
    .option('--json', 'one JSON object a line')
    .action((name: string, options: InitOptions) => init(name, options, io));
}

async function init(name: string, options: InitOptions, io: CliIo): Promise<void> {
  const { addBrand } = await import('../../setup/brands.ts');
  const { addRule } = await import('../../setup/rules.ts');
  const { watchSource } = await import('../../setup/sources.ts');
  const { proposedSources } = await import('../../setup/proposed-sources.ts');
  const { allReceivers } = await import('../../../db/repos/receivers.ts');
  const { transaction } = await import('../../../db/store.ts');
  const { rematchBrand } = await import('../../pipeline/rematch-brand.ts');
  const { analysis } = await import('../../app/analysis.ts');
  await withWorkplace(io, async ({ workplace: { store }, clock }) => {
    const { query, alias: aliases, handle: handles } = options;
    const proposed = proposedSources(name);
    const brand = await transaction(store, async (tx) => {
      const added = await addBrand(tx, { name, query, aliases, handles }, clock.now());
      const receiverIds = (await allReceivers(tx)).map(({ id }) => id);
      await addRule(
        tx,
        { brandId: added.id, kind: 'negative-surge', settings: {}, receiverIds },
        clock.now(),
      );
      if (options.accept) for (const wish of proposed) await watchSource(tx, wish, clock.now());
      return added;
    });
    await rematchBrand({ store, clock, ...analysis(store) }, brand.id, new AbortController().signal);
    io.stderr.write(`Watching ${name} by ${brand.query}\n`);
    io.stderr.write(options.accept ? 'Added these sources:\n' : 'Proposed sources (--accept adds them):\n');
    if (options.json) for (const wish of proposed) io.stdout.write(`${JSON.stringify(wish)}\n`);
    else {
      const rows = proposed.map(({ title, settings, why }) => [title, String(settings.url), why]);
      io.stdout.write(
        formatTable([{ title: 'source' }, { title: 'address' }, { title: 'what it brings' }], rows),
      );
    }
  });
}

function gather(value: string, before: string[]): string[] {
  return [...before, value];
}
