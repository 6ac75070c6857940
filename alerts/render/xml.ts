import type { Html } from './html.ts';

/** A whole XML 1.0 document around one element. What XML cannot hold at all, not even escaped, is left out. */
export function xmlDocument(root: Html): string {
  const markup = root.markup.toWellFormed();
  const held = markup.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${held}`;
}
