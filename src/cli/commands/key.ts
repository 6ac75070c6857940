import { type Command, Option } from 'commander';
import type { KeyScope } from '../../access/api-keys.ts';
import { CliError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { printRecords } from '../print.ts';
import { withWorkplace } from '../with-workplace.ts';
import { writeText } from '../write.ts';

const scopes: readonly KeyScope[] = ['read', 'write', 'admin'];

export function registerKey(program: Command, io: CliIo): void {
  const key = program.command('key').description('API keys.');
  const scope = new Option('--scope <scope>', 'what it may do').choices(scopes).makeOptionMandatory();
  key
    .command('create')
    .description('Makes a key and prints it, this once.')
    .requiredOption('--name <name>', 'what it is for')
    .addOption(scope)
    .action((wish: { name: string; scope: KeyScope }) => create(wish, io));
  key
    .command('list')
    .description('Lists keys; the keys themselves are kept nowhere.')
    .option('--json', 'one JSON object a line')
    .action((options: { json?: true }) => list(options, io));
  key
    .command('revoke')
    .description('Makes a key useless.')
    .argument('<id>', 'its id or its first characters, as listed')
    .action((id: string) => revoke(id, io));
}

async function create(wish: { name: string; scope: KeyScope }, io: CliIo): Promise<void> {
  const { createApiKey } = await import('../../access/api-keys.ts');
  const { noteCommand } = await import('../../access/note-command.ts');
  const secret = await withWorkplace(io, async ({ workplace: { store }, clock }) => {
    const made = await createApiKey(store, wish, clock.now());
    const entry = { action: 'key.create', subject: 'key', subjectId: made.key.id, changes: wish } as const;
    await noteCommand(store, clock, entry);
    return made.secret;
  });
  io.stderr.write('This key is shown once:\n');
  await writeText(io.stdout, `${secret}\n`);
}

async function list(options: { json?: true }, io: CliIo): Promise<void> {
  const { allApiKeys } = await import('../../../db/repos/access/api-keys.ts');
  const keys = await withWorkplace(io, ({ workplace }) => allApiKeys(workplace.store));
  await printRecords(
    io,
    keys.map(({ hash: _hash, ...shown }) => shown),
    [
      { title: 'id', of: ({ id }) => id },
      { title: 'name', of: ({ name }) => name },
      { title: 'scope', of: ({ scope }) => scope },
      { title: 'key', of: ({ prefix }) => `${prefix}…` },
      { title: 'made', of: ({ createdAt }) => createdAt.toISOString() },
      { title: 'revoked', of: ({ revokedAt }) => revokedAt?.toISOString() ?? '' },
    ],
    options,
  );
}

async function revoke(id: string, io: CliIo): Promise<void> {
  const { allApiKeys, revokeApiKey } = await import('../../../db/repos/access/api-keys.ts');
  const { noteCommand } = await import('../../access/note-command.ts');
  await withWorkplace(io, async ({ workplace: { store }, clock }) => {
    const start = id.replace(/…$/u, '');
    const [only, ...others] = (await allApiKeys(store)).filter(
      (key) => key.revokedAt === null && (key.id === start || key.prefix === start),
    );
    if (only === undefined) throw new CliError(`there is no key "${id}" in use`);
    if (others.length > 0) throw new CliError(`several keys begin with "${id}"; use the id`);
    await revokeApiKey(store, only.id, clock.now());
    await noteCommand(store, clock, {
      action: 'key.revoke',
      subject: 'key',
      subjectId: only.id,
      changes: { name: only.name },
    });
    io.stderr.write(`Revoked ${only.name} (${only.prefix}…).\n`);
  });
}
