/** A file that is no backup, is damaged, or does not fit this database. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

const FORMAT = 1;

export interface BackupRow {
  table: string;
  /** JSON of the row exactly as the database wrote it: reading numbers here would round them. */
  row: string;
}

/**
 * A backup is gzip'd text: a header line that names the last migration of its schema, one line a row (tables in an
 * order that satisfies references), and the number of rows, by which a file that was cut short is recognised.
 */
export type BackupLine = { schema: string } | BackupRow | { total: number };

export function formatLine(line: BackupLine): string {
  if ('row' in line) return `{"table":"${line.table}","row":${line.row}}\n`;
  return `${JSON.stringify('schema' in line ? { backup: 'earshot', format: FORMAT, ...line } : line)}\n`;
}

/** @throws {BackupError} when `line` is not one of ours. */
export function parseLine(line: string): BackupLine {
  const [, table, row] = /^\{"table":"(\w+)","row":(\{.*\})\}$/su.exec(line) ?? [];
  if (table !== undefined && row !== undefined) return { table, row };
  const { backup, format, schema, total } = parseObject(line);
  if (typeof total === 'number') return { total };
  if (backup !== 'earshot' || typeof schema !== 'string') {
    throw new BackupError('the file is damaged or not a backup');
  }
  if (format !== FORMAT) throw new BackupError('the backup was made by a newer version of this program');
  return { schema };
}

function parseObject(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
