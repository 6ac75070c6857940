import type { ImportedSource } from '../../setup/import-sources.ts';
import { CliError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { printable } from '../printable.ts';
import { withWorkplace } from '../with-workplace.ts';
import { writeLines, writeText } from '../write.ts';

export interface OpmlImport {
  /** What the file is called when something is said of its lines. */
  file: string;
  dryRun: boolean;
  json: boolean;
}

/**
 * Begins to read the feeds that a subscription list names and says which.
 *
 * @throws {CliError} when the list names none, or at last when some were refused
 */
export async function importOpml(bytes: Uint8Array, options: OpmlImport, io: CliIo): Promise<void> {
  const { decodeText } = await import('../../../crawlers/formats/charset.ts');
  const { parseOpml } = await import('../../../crawlers/formats/opml.ts');
  const { importSources } = await import('../../setup/import-sources.ts');
  const { file, dryRun } = options;
  const outlines = parseOpml(decodeText(bytes, { kind: 'xml' }).text);
  if (outlines.feeds.length === 0) throw new CliError(`${file} names no feeds`);
  const imported = await withWorkplace(io, ({ workplace: { store }, clock }) =>
    importSources(store, outlines, clock.now(), { dryRun }),
  );
  await tell(imported, options, io);
}

async function tell(
  imported: readonly ImportedSource[],
  { file, dryRun, json }: OpmlImport,
  io: CliIo,
): Promise<void> {
  const by = (action: ImportedSource['action']) => imported.filter((one) => one.action === action);
  const [added, refused] = [by('added'), by('refused')];
  if (json) await writeLines(io.stdout, imported);
  else
    await writeText(io.stdout, added.map(({ title, url }) => `added feed ${shown(title, url)}\n`).join(''));
  for (const { line, title, url, error } of refused)
    io.stderr.write(`${printable(`${file}:${line}: ${shown(title, url)}: ${error}`)}\n`);
  const known = by('unchanged').length;
  io.stderr.write(
    `${dryRun ? 'Would add' : 'Added'} ${added.length} sources; ${known} were there already.\n`,
  );
  if (refused.length > 0) throw new CliError(`${refused.length} of ${imported.length} outlines were refused`);
}

function shown(title: string | null, url: string | null): string {
  return printable([title, url].filter((part) => part !== null).join(' ') || 'an outline');
}
