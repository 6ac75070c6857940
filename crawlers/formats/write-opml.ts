import type { OutlinedFeed } from './opml.ts';

/** A subscription list (OPML 2.0) of feeds, as other readers take it. */
export function writeOpml(title: string, feeds: readonly Pick<OutlinedFeed, 'url' | 'title'>[]): string {
  const outlines = feeds.map(({ url, title }) => {
    const text = escaped(title ?? url);
    return `    <outline type="rss" text="${text}" title="${text}" xmlUrl="${escaped(url)}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** Text as it may stand in XML: control characters that XML has no name for are left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
