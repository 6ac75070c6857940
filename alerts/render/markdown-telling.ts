import { markdownLink, markdownText } from './markdown.ts';
import type { Quote } from './quote.ts';
import type { Telling } from './telling.ts';

/** The parts of a message in Markdown, the most important first; each may be left out whole. */
export function markdownParts({ sentences, quotes, open, acknowledge, footer }: Telling): string[] {
  const links = [
    acknowledge === null ? null : markdownLink(acknowledge, 'Acknowledge'),
    open === null ? null : markdownLink(open.url, open.label),
  ].filter((link) => link !== null);
  return [
    ...(links.length === 0 ? [] : [links.join(' · ')]),
    ...sentences.map(markdownText),
    ...quotes.map(quoteLines).map(apart),
    ...(footer === null ? [] : [apart(markdownText(footer))]),
  ];
}

/** An empty line before: what follows a quote at once is taken for a part of it. */
const apart = (part: string) => `\n${part}`;

/** Discord shows the escapes within the words of a link, so what was crawled stands beside it. */
function quoteLines({ url, title, excerpt, note }: Quote): string {
  const read = url === null ? '' : markdownLink(url, 'Read');
  const lines = [
    ...(title === null ? [] : [markdownText(title)]),
    markdownText(excerpt),
    [markdownText(note), read].filter((part) => part !== '').join(' · '),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `> ${line}`)
    .join('\n');
}
