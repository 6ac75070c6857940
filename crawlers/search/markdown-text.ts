import { contentOf } from '../formats/feed/plain.ts';

/** `![alt](place)` and `[text](place "title")`. */
const LINK = /!?\[([^[\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g;
/** Heading, quote and list marks at the beginning of a line. */
const LINE_MARK = /^\s{0,3}(?:#{1,6}\s|>\s?|[-*+]\s)+/;
const EMPHASIS = /\*\*|~~|`+/g;

/** Markdown as plain text: what is shown of links, no marks, no comments; HTML in it is read as such. Linear time. */
export function markdownText(markdown: string): string {
  return withoutComments(markdown)
    .split(/\r?\n/)
    .map(
      (line) =>
        contentOf(line.replace(LINE_MARK, '').replace(LINK, '$1').replace(EMPHASIS, ''), 'either').text,
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Comments are what templates say to authors. One without an end is text. */
function withoutComments(markdown: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const begin = markdown.indexOf('<!--', from);
    const end = begin === -1 ? -1 : markdown.indexOf('-->', begin);
    if (end === -1) return kept + markdown.slice(from);
    kept += markdown.slice(from, begin);
    from = end + 3;
  }
}
