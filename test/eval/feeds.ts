import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAgreement } from './feeds/agreement-with-feedparser.ts';
import { measureCharsets } from './feeds/charsets.ts';
import { percent, tableOf } from './feeds/table.ts';
import { variants } from './feeds/variants.ts';

/**
 * Measures how often our parser, and rss-parser alone, find in feeds what Python's feedparser finds, and how often all
 * three read charsets to the letter.
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

const own = positionals.length === 0;
const folder = await mkdtemp(join(tmpdir(), 'earshot-feeds-'));
try {
  if (own)
    for (const { name, bytes } of variants(Number(values.seed))) await writeFile(join(folder, name), bytes);
  const agreement = await measureAgreement(own ? [folder] : positionals, values.python);
  const charsets = own ? await measureCharsets(values.python) : [];
  if (values.json) process.stdout.write(`${JSON.stringify({ agreement, charsets })}\n`);
  else print(agreement, charsets);
} finally {
  await rm(folder, { recursive: true });
}

function print(
  agreement: Awaited<ReturnType<typeof measureAgreement>>,
  charsets: Awaited<ReturnType<typeof measureCharsets>>,
): void {
  if (values.verbose) {
    for (const { reader, differences } of agreement)
      for (const { file, difference } of differences)
        process.stderr.write(`${reader}: ${file}: ${difference}\n`);
    for (const { reader, wrong } of charsets)
      for (const file of wrong) process.stderr.write(`${reader}: ${file}: misread\n`);
  }
  const rows = agreement.map(({ wellFormed, reader, feeds, ...shares }) => ({
    '': `${wellFormed ? 'well-formed' : 'ill-formed'}, ${reader}`,
    feeds: String(feeds),
    ...Object.fromEntries(
      (['answered', 'items', 'titles', 'links', 'dates', 'all', 'found'] as const).map((aspect) => [
        aspect,
        percent(shares[aspect], feeds),
      ]),
    ),
  }));
  process.stdout.write(`${tableOf(rows)}\n`);
  if (charsets.length === 0) return;
  const read = charsets.map(({ reader, declaration, feeds, right }) => ({
    charset: `declared ${declaration === 'none' ? 'nowhere' : `as it is${declaration === 'wrong' ? ' not' : ''}`}, ${reader}`,
    feeds: String(feeds),
    right: percent(right, feeds),
  }));
  process.stdout.write(`\n${tableOf(read)}\n`);
}
