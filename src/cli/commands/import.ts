import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { UsageError } from '../errors.ts';
import { formatOf, type ImportFormat, importFormats } from '../import/format.ts';
import { type Peeked, peek } from '../import/peek.ts';
import type { Row } from '../import/rows.ts';
import { openInput, readWhole, reasonOf } from '../input.ts';
import type { CliIo } from '../io.ts';
import { numberWithin } from '../option-values.ts';
import { printable } from '../printable.ts';
import { type Progress, startProgress } from '../progress.ts';

interface ImportOptions {
  format?: ImportFormat;
  source: string;
  bestRating: number;
  charset?: string;
  dryRun?: true;
  json?: true;
}

export function registerImport(program: Command, io: CliIo): void {
  program
    .command('import')
    .description('A subscription list (OPML) to sources, or rows (CSV, NDJSON) to mentions; idempotent.')
    .argument('<file>', 'what was exported elsewhere; - is standard input')
    .addOption(new Option('--format <format>', 'believed instead of its name').choices(importFormats))
    .option('--source <name>', 'where mentions come from whose row does not say', 'import')
    .option('--best-rating <number>', 'the best of ratings that are mere numbers', numberWithin(1, 1_000), 5)
    .option('--charset <name>', 'of rows, believed instead of a guess')
    .option('--dry-run', 'only check and say what would change')
    .option('--json', 'one JSON object a source, or one with the counts of rows')
    .action((file: string, options: ImportOptions) => importFile(file, options, io));
}

async function importFile(file: string, options: ImportOptions, io: CliIo): Promise<void> {
  const { decodeText } = await import('../../../crawlers/formats/charset.ts');
  const { head, bytes } = await opened(file, io);
  const format = options.format ?? formatOf(file, decodeText(head, { kind: 'json' }).text);
  const { source, bestRating, dryRun = false, json = false } = options;
  const progress = startProgress(io, await sizeOf(file, io), '{percentage} %');
  const read = { head, bytes: counted(bytes, progress) };
  try {
    if (format === 'opml') {
      const { importOpml } = await import('../import/import-opml.ts');
      await importOpml(await readWhole(read.bytes), { file, dryRun, json }, io);
    } else {
      const { importRows } = await import('../import/import-rows.ts');
      const rows = await rowsOf(read, format, options.charset ?? null, io);
      await importRows(rows, { file, dryRun, json, source, bestRating }, io);
    }
  } finally {
    progress.end();
  }
}

async function rowsOf(
  read: Peeked,
  format: Exclude<ImportFormat, 'opml'>,
  charset: string | null,
  io: CliIo,
): Promise<AsyncIterable<Row[]>> {
  const { tableText } = await import('../import/table-text.ts');
  const { csvRows } = await import('../import/csv-rows.ts');
  const { ndjsonRows } = await import('../import/ndjson-rows.ts');
  const text = tableText(read, charset);
  if (format === 'ndjson') return ndjsonRows(text);
  return csvRows(text, (names) => io.stderr.write(`Not used: ${printable(names.join(', '))}.\n`));
}

/** @throws {UsageError} when the file cannot be read */
async function opened(file: string, io: CliIo): Promise<Peeked> {
  try {
    return await peek(openInput(file, io));
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
}

/** Of a file in bytes; nobody knows how long standard input is. */
async function sizeOf(file: string, io: CliIo): Promise<number | null> {
  return file === '-' ? null : (await stat(resolve(io.cwd, file))).size;
}

async function* counted(bytes: AsyncIterable<Buffer>, { step }: Progress): AsyncGenerator<Buffer> {
  for await (const piece of bytes) {
    yield piece;
    step(piece.length);
  }
}
