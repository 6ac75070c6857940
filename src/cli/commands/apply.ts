import type { Command } from 'commander';
import type { Fault } from '../../config/team-file/faults.ts';
import type { TeamFile } from '../../config/team-file/team-file.ts';
import type { AppliedChange } from '../../setup/team-file/applied-change.ts';
import { UsageError } from '../errors.ts';
import { readText } from '../input.ts';
import type { CliIo } from '../io.ts';
import { printable } from '../printable.ts';
import { environment } from '../settings.ts';
import { withPipeline } from '../with-pipeline.ts';
import { writeLines, writeText } from '../write.ts';

interface ApplyOptions {
  dryRun?: true;
  json?: true;
}

export function registerApply(program: Command, io: CliIo): void {
  program
    .command('apply')
    .description('Brands, sources, rules, receivers and digests from one file; idempotent.')
    .argument('<file>', 'such as earshot.yaml; - is standard input')
    .option('--dry-run', 'only say what would change')
    .option('--json', 'one JSON object a line, what stays as it is included')
    .action(async (path: string, options: ApplyOptions) => {
      const { applyFile } = await import('../../app/apply-file.ts');
      const file = await readTeamFile(path, io);
      const dryRun = options.dryRun ?? false;
      const changes = await withPipeline(io, (context) => applyFile(context, file, { dryRun }));
      await tell(changes, options, io);
    });
}

/** @throws {UsageError} after every fault was told. */
async function readTeamFile(path: string, io: CliIo): Promise<TeamFile> {
  const { parseTeamFile } = await import('../../config/team-file/parse.ts');
  const { vocabulary } = await import('../../setup/vocabulary.ts');
  const parsed = parseTeamFile(await readText(path, io), await environment(io), vocabulary());
  if (parsed.ok) return parsed.file;
  for (const fault of parsed.faults) io.stderr.write(`${path}:${printable(sentence(fault))}\n`);
  const count = parsed.faults.length;
  throw new UsageError(`${path} has ${count === 1 ? 'a fault' : `${count} faults`}; nothing was applied`);
}

function sentence({ line, column, path, message }: Fault): string {
  return `${line}:${column}: ${path === '' ? '' : `${path}: `}${message}`;
}

async function tell(changes: readonly AppliedChange[], options: ApplyOptions, io: CliIo): Promise<void> {
  const changed = changes.filter(({ action }) => action !== 'unchanged');
  if (options.json) await writeLines(io.stdout, changes);
  else await writeText(io.stdout, changed.map((change) => `${printable(told(change))}\n`).join(''));
  const verb = options.dryRun ? 'Would change' : 'Changed';
  io.stderr.write(`${verb} ${changed.length} of ${changes.length} entries.\n`);
}

function told({ action, noun, name }: AppliedChange): string {
  return `${action} ${noun} ${name}`;
}
