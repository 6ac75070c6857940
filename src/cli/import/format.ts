import { extname } from 'node:path';

export const importFormats = ['opml', 'csv', 'ndjson'] as const;
export type ImportFormat = (typeof importFormats)[number];

const formatOfExtension: Record<string, ImportFormat> = {
  '.opml': 'opml',
  '.xml': 'opml',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.tab': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** What a file is by its name, or else by how its text begins. */
export function formatOf(file: string, head: string): ImportFormat {
  const named = formatOfExtension[extname(file).toLowerCase()];
  if (named !== undefined) return named;
  const start = head.trimStart();
  if (start.startsWith('<')) return 'opml';
  return start.startsWith('{') ? 'ndjson' : 'csv';
}
