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
    ...quotes.map(quoteLines),
    ...(footer === null ? [] : [markdownText(footer)]),
  ];
}

function quoteLines({ url, title, excerpt, note }: Quote): string {
  const head = title ?? excerpt;
  const lines = [
    url === null ? markdownText(head) : markdownLink(url, head),
    ...(title === null ? [] : [markdownText(excerpt)]),
    markdownText(note),
  ];
  return lines.map((line) => `> ${line}`).join('\n');
}
