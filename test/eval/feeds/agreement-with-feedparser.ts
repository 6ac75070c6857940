import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Agreement, type Aspect, agreementOf, aspects } from './agreement.ts';
import { readWithFeedparser } from './feedparser.ts';
import { readers } from './readers.ts';

/**
 * In how many of the feeds that feedparser reads a reader finds the same, by aspect; `all` counts those where it
 * finds the same in every aspect, `found` those where it finds that and maybe more.
 */
export interface AgreementTally extends Record<Aspect | 'all' | 'found', number> {
  wellFormed: boolean;
  reader: string;
  feeds: number;
  differences: { file: string; difference: string }[];
}

/** Reads the feeds below some folders with every reader, and compares what they find with what feedparser finds. */
export async function measureAgreement(
  folders: readonly string[],
  python: string,
): Promise<AgreementTally[]> {
  const files = (await Promise.all(folders.map(feedsBelow))).flat();
  const references = await readWithFeedparser(files, python);
  const results: { file: string; reader: string; wellFormed: boolean; agreement: Agreement }[] = [];
  for (const [at, file] of files.entries()) {
    const { items = null, wellFormed = false } = references[at] ?? {};
    if (items === null) continue;
    const bytes = await readFile(file);
    for (const [reader, read] of Object.entries(readers))
      results.push({ file, reader, wellFormed, agreement: agreementOf(items, await read(bytes)) });
  }
  return [true, false].flatMap((wellFormed) =>
    Object.keys(readers).map((reader) => ({
      wellFormed,
      reader,
      ...tallyOf(results.filter((result) => result.reader === reader && result.wellFormed === wellFormed)),
    })),
  );
}

function tallyOf(results: readonly { file: string; agreement: Agreement }[]) {
  const count = (holds: (agreement: Agreement) => boolean) =>
    results.filter(({ agreement }) => holds(agreement)).length;
  const counts = aspects.map((aspect) => [aspect, count((agreement) => agreement[aspect])] as const);
  return {
    feeds: results.length,
    ...(Object.fromEntries(counts) as Record<Aspect, number>),
    all: count((agreement) => aspects.every((aspect) => agreement[aspect])),
    found: count(({ found }) => found),
    differences: results.flatMap(({ file, agreement: { difference } }) =>
      difference === null ? [] : [{ file, difference }],
    ),
  };
}

/** Beside feeds stand what is expected of them and documentation. */
async function feedsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:xml|rss|atom|rdf|json)$/.test(entry.name))
    .filter((entry) => !entry.name.endsWith('.expected.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
