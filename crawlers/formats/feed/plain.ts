import { withoutC1 } from '../decode.ts';
import { htmlToText } from '../html-text.ts';
import { TextFlow } from '../text-flow.ts';
import type { FeedDocument, FeedElement } from './document.ts';
import { capped, MAX_CONTENT, MAX_LINE } from './limits.ts';

/** What a string is: literal text, HTML, or whichever it looks like. */
export type TextKind = 'text' | 'html' | 'either';

/** Tags that give HTML away: known ones, and any end tag. `List<String>` and `a < b` do not. */
const TAG =
  /<\/?(?:a|abbr|article|aside|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|object|ol|p|picture|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|video)(?:\s[^<>]*)?\/?>|<\/[a-z][a-z0-9:-]*\s*>|<!--/i;
const REFERENCE = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** `value` without markup, in lines. */
function plainText(value: string, kind: TextKind): string {
  const text = withoutC1(value);
  if (kind === 'html' || (kind === 'either' && TAG.test(text))) return htmlToText(text);
  const flow = new TextFlow();
  for (const line of text.split(/[\r\n]+/)) {
    flow.write(kind === 'either' && REFERENCE.test(line) ? htmlToText(line.replaceAll('<', '&lt;')) : line);
    flow.break();
  }
  return flow.toString();
}

/** `value` as one line of plain text; null when nothing is left. */
export function plainLine(value: string, kind: TextKind): string | null {
  return capped(plainText(value.slice(0, 8 * MAX_LINE), kind).replaceAll('\n', ' '), MAX_LINE);
}

/** An element's content as text and, where it is markup, as HTML. */
export function contentOf(value: string, kind: TextKind): { text: string; html: string | null } {
  const content = withoutC1(unwrapped(value.slice(0, MAX_CONTENT)));
  const isHtml = kind === 'html' || (kind === 'either' && TAG.test(content));
  return {
    text: capped(plainText(content, isHtml ? 'html' : kind), MAX_CONTENT) ?? '',
    html: isHtml ? capped(content.trim(), MAX_CONTENT) : null,
  };
}

/** What an element's content is, by its type or else by custom; null for pictures and the like. */
export function kindOf(
  element: FeedElement,
  format: FeedDocument['format'],
  role: 'line' | 'content',
): TextKind | null {
  if (element.markup) return 'html';
  const type = element.attributes.get('type')?.trim().toLowerCase() ?? '';
  if (element.attributes.get('mode') === 'base64' || /^(?:image|audio|video)\/|octet-stream/.test(type))
    return null;
  if (/html/.test(type)) return 'html';
  if (format !== 'atom' || element.attributes.has('mode')) return 'either';
  // RFC 4287 §3.1.1: without a type it is text. Titles keep to that; content often does not.
  return type === '' && role === 'content' ? 'either' : 'text';
}

/** CDATA marks that were themselves escaped. */
function unwrapped(value: string): string {
  return value.replace(/^\s*<!\[CDATA\[/, '').replace(/\]\]>\s*$/, '');
}
