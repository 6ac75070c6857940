import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Agreement, agreementOf } from './feeds/agreement.ts';
import { readWithFeedparser } from './feeds/feedparser.ts';
import { readers } from './feeds/readers.ts';
import { tableOf, tallyOf } from './feeds/tally.ts';
import { variants } from './feeds/variants.ts';

/**
 * Measures how often our parser, and rss-parser alone, find in feeds what Python's feedparser finds.
 * Usage: `npm run eval:feeds -- [--verbose] [--json] [--seed N] [--python PATH] [FOLDER…]`; without a folder our own
 * specimens and their broken variants are read.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    python: { type: 'string', default: '/usr/bin/python3' },
  },
});

const own = positionals.length === 0 ? await mkdtemp(join(tmpdir(), 'earshot-feeds-')) : null;
try {
  if (own !== null)
    for (const { name, bytes } of variants(Number(values.seed))) await writeFile(join(own, name), bytes);
  await measure(own === null ? positionals : [own]);
} finally {
  if (own !== null) await rm(own, { recursive: true });
}

async function measure(folders: readonly string[]): Promise<void> {
  const lists = await Promise.all(folders.map(filesIn));
  const files = lists.flat();
  const references = await readWithFeedparser(files, values.python);
  const results: { file: string; reader: string; wellFormed: boolean; agreement: Agreement }[] = [];
  for (const [at, file] of files.entries()) {
    const { items = null, wellFormed = false } = references[at] ?? {};
    if (items === null) continue;
    const bytes = await readFile(file);
    for (const [reader, read] of Object.entries(readers))
      results.push({ file, reader, wellFormed, agreement: agreementOf(items, await read(bytes)) });
  }
  if (values.verbose)
    for (const { file, reader, agreement } of results)
      if (reader === 'earshot' && agreement.difference !== null)
        process.stderr.write(`${file}: ${agreement.difference}\n`);
  const rows = [true, false].flatMap((wellFormed) =>
    Object.keys(readers).map((reader) => ({
      label: `${wellFormed ? 'well-formed' : 'ill-formed'}, ${reader}`,
      reader,
      wellFormed,
      tally: tallyOf(
        results
          .filter((result) => result.reader === reader && result.wellFormed === wellFormed)
          .map(({ agreement }) => agreement),
      ),
    })),
  );
  process.stdout.write(values.json ? `${JSON.stringify(rows)}\n` : `${tableOf(rows)}\n`);
}

/** The feeds below a folder; beside them stand expectations and documentation. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:xml|rss|atom|rdf|json)$/.test(entry.name))
    .filter((entry) => !entry.name.endsWith('.expected.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
