import { type Command, Option } from 'commander';
import { CliError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { formatTable } from '../table.ts';
import { withWorkplace } from '../with-workplace.ts';

export function registerKey(program: Command, io: CliIo): void {
  const key = program.command('key').description('API keys.');
  key
    .command('create')
    .description('Makes a key and prints it, this once.')
    .requiredOption('--name <name>', 'what it is for')
    .addOption(
      new Option('--scope <scope>', 'what it may do')
        .choices(['read', 'write', 'admin'])
        .makeOptionMandatory(),
    )
    .action(async (wish: { name: string; scope: 'read' | 'write' | 'admin' }) => {
      const { createApiKey } = await import('../../access/api-keys.ts');
      await withWorkplace(io, async ({ workplace, clock }) => {
        const { secret } = await createApiKey(workplace.store, wish, clock.now());
        io.stdout.write(`${secret}\n`);
      });
    });
  key
    .command('list')
    .description('Lists keys; the keys themselves are kept nowhere.')
    .option('--json', 'one JSON object a line')
    .action(async (options: { json?: true }) => {
      const { allApiKeys } = await import('../../../db/repos/api-keys.ts');
      await withWorkplace(io, async ({ workplace }) => {
        const keys = (await allApiKeys(workplace.store)).map(({ hash: _hash, ...shown }) => shown);
        if (options.json) for (const shown of keys) io.stdout.write(`${JSON.stringify(shown)}\n`);
        else io.stdout.write(keyTable(keys));
      });
    });
  key
    .command('revoke')
    .description('Makes a key useless.')
    .argument('<id>', 'its id or its first characters, as listed')
    .action(async (id: string) => {
      const { allApiKeys, revokeApiKey } = await import('../../../db/repos/api-keys.ts');
      await withWorkplace(io, async ({ workplace, clock }) => {
        const found = (await allApiKeys(workplace.store)).filter(
          (known) => known.revokedAt === null && (known.id === id || known.prefix === id),
        );
        const [only] = found;
        if (only === undefined || found.length > 1) throw new CliError(`there is no key "${id}" in use`);
        await revokeApiKey(workplace.store, only.id, clock.now());
        io.stderr.write(`Revoked ${only.name} (${only.prefix}…).\n`);
      });
    });
}

function keyTable(
  keys: readonly {
    id: string;
    name: string;
    scope: string;
    prefix: string;
    createdAt: Date;
    revokedAt: Date | null;
  }[],
): string {
  const titles = ['id', 'name', 'scope', 'key', 'made', 'revoked'];
  return formatTable(
    titles.map((title) => ({ title })),
    keys.map((key) => [
      key.id,
      key.name,
      key.scope,
      `${key.prefix}…`,
      key.createdAt.toISOString(),
      key.revokedAt?.toISOString() ?? '',
    ]),
  );
}
