import { parseArgs } from 'node:util';
import { percent, tableOf } from './feeds/table.ts';
import { readDescribedPages } from './pages/described.ts';
import { measureDescriptions } from './pages/measure-descriptions.ts';
import { measureSegments } from './pages/measure-segments.ts';
import { readers } from './pages/readers.ts';
import { readMarkedPages } from './pages/segments.ts';

/**
 * Measures how well and how fast our reader of pages and Mozilla's Readability on jsdom find main texts.
 * Usage: `npm run eval:pages -- [--verbose] [--json] FOLDER…`. A folder holds either `segments.json` and `pages/`
 * (segments that must and must not be found), or folders with `source.html`, `expected.html` and
 * `expected-metadata.json`. Readability's own pages are the second kind, so what they expect is its own output.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
if (positionals.length === 0) throw new Error('Name at least one folder with pages.');

const marked = (await Promise.all(positionals.map(readMarkedPages))).flat();
const described = (await Promise.all(positionals.map(readDescribedPages))).flat();
const results = Object.entries(readers).map(([reader, read]) => ({
  reader,
  segments: measureSegments(read, marked),
  descriptions: measureDescriptions(read, described),
}));

if (values.verbose) {
  for (const { reader, segments, descriptions } of results) {
    for (const { page, lost, kept } of segments.wrong)
      process.stderr.write(
        `${reader}: ${page}: lost ${JSON.stringify(lost)}, kept ${JSON.stringify(kept)}\n`,
      );
    for (const { page, aspect, expected, found } of descriptions.wrong)
      process.stderr.write(`${reader}: ${page}: ${aspect}: ${JSON.stringify({ expected, found })}\n`);
  }
}
if (!values.json && marked.length > 0) {
  const slowest = Math.min(...results.map(({ segments }) => segments.pagesPerSecond));
  const rows = results.map(({ reader, segments }) => ({
    'marked segments': reader,
    pages: String(segments.pages),
    precision: segments.precision.toFixed(3),
    recall: segments.recall.toFixed(3),
    F1: segments.f1.toFixed(3),
    'pages/s of CPU': segments.pagesPerSecond.toFixed(1),
    'times as fast': (segments.pagesPerSecond / slowest).toFixed(1),
  }));
  process.stdout.write(`${tableOf(rows)}\n\n`);
}
if (!values.json && described.length > 0) {
  const rows = results.map(({ reader, descriptions: { pages, text, right, known } }) => ({
    'described pages': reader,
    pages: String(pages),
    'same text': text.toFixed(3),
    titles: percent(right.title, known.title),
    authors: percent(right.author, known.author),
    dates: percent(right.publishedAt, known.publishedAt),
  }));
  process.stdout.write(`${tableOf(rows)}\n\n`);
}
const figures = results.map(({ reader, segments, descriptions }) => ({
  reader,
  segments: { ...segments, wrong: undefined },
  descriptions: { ...descriptions, wrong: undefined },
}));
process.stdout.write(`${JSON.stringify(figures)}\n`);
