const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text as Markdown shows it and nothing more: no formatting, links, pictures or headings; and a space of no width
 * behind each `@`, so that nobody is called.
 */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_~|[\]()<>#]/gu, '\\$&').replaceAll('@', `@${ZERO_WIDTH_SPACE}`);
}

/** A link; `url` is one that `new URL` wrote, so nothing but a parenthesis could end it early. */
export function markdownLink(url: string, label: string): string {
  return `[${markdownText(label)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
