const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text as Markdown shows it and nothing more: no formatting, links, pictures or headings; and a space of no width
 * behind each `@`, so that nobody is called.
 */
export function markdownText(text: string): string {
  return callingNobody(text.replace(/[\\`*_~|[\]()<>#]/gu, '\\$&'));
}

/** Text with a space of no width behind each `@`. */
export function callingNobody(text: string): string {
  return text.replaceAll('@', `@${ZERO_WIDTH_SPACE}`);
}

/** A link; `url` is one that `new URL` wrote: only a parenthesis could end it early, and only an `@` call somebody. */
export function markdownLink(url: string, label: string): string {
  const target = url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('@', '%40');
  return `[${markdownText(label)}](${target})`;
}
