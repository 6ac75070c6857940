import type { Pipeline } from '../../app/pipeline.ts';
import { CliError } from '../errors.ts';
import type { CliIo } from '../io.ts';
import { printable } from '../printable.ts';
import { withPipeline } from '../with-pipeline.ts';
import { writeLines } from '../write.ts';
import { type ReadRow, type RowReading, readRow } from './read-row.ts';
import type { Row } from './rows.ts';

/** Rows that are stored together. */
const BATCH = 500;

export interface RowsImport extends RowReading {
  /** What the file is called when something is said of its lines. */
  file: string;
  dryRun: boolean;
  json: boolean;
}

/** Rows of a file, counted by what became of them. Nothing is stored on a dry run. */
interface Counts {
  rows: number;
  created: number;
  existing: number;
  refused: number;
  /** New mentions of brands: an item may mention none, or several. */
  mentions: number;
}

/**
 * Stores rows and says what became of them: a line on stderr for each that was refused, and the counts.
 *
 * @throws {CliError} after all rows, when some of them were refused
 */
export async function importRows(
  rows: AsyncIterable<readonly Row[]>,
  options: RowsImport,
  io: CliIo,
): Promise<void> {
  const counts = options.dryRun
    ? await storeRows(rows, options, null, io)
    : await withPipeline(io, (context) => storeRows(rows, options, context, io));
  if (options.json) await writeLines(io.stdout, [{ dryRun: options.dryRun, ...counts }]);
  io.stderr.write(`${sentence(counts, options)}\n`);
  if (counts.refused > 0) throw new CliError(`${counts.refused} of ${counts.rows} rows were refused`);
}

async function storeRows(
  rows: AsyncIterable<readonly Row[]>,
  options: RowsImport,
  context: Pipeline['context'] | null,
  io: CliIo,
): Promise<Counts> {
  const { importMentions } = await import('../../app/import-mentions.ts');
  const counts: Counts = { rows: 0, created: 0, existing: 0, refused: 0, mentions: 0 };
  const begun = context?.clock.now() ?? new Date();
  const refuse = ({ line, fault }: { line: number; fault: string }) => {
    counts.refused += 1;
    io.stderr.write(`${printable(`${options.file}:${line}: ${fault}`)}\n`);
  };
  for await (const batch of inBatches(rows)) {
    counts.rows += batch.length;
    const read: ReadRow[] = batch.map((row) => readRow(row, options));
    for (const row of read) if ('fault' in row) refuse(row);
    if (context === null) continue;
    const good = read.filter((row) => 'item' in row);
    const imported = await importMentions(context, good, begun);
    imported.refused.forEach(refuse);
    counts.created += imported.created;
    counts.existing += imported.existing;
    counts.mentions += imported.mentions;
  }
  return counts;
}

async function* inBatches(rows: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  let waiting: Row[] = [];
  for await (const more of rows) {
    waiting = waiting.concat(more);
    while (waiting.length >= BATCH) yield waiting.splice(0, BATCH);
  }
  if (waiting.length > 0) yield waiting;
}

function sentence({ rows, created, existing, refused, mentions }: Counts, { dryRun }: RowsImport): string {
  if (dryRun) return `Would store ${rows - refused} of ${rows} rows.`;
  return `Items: ${created} new, ${existing} known already. New mentions: ${mentions}.`;
}
