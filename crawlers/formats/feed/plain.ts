import { withoutC1, withoutDoubleUtf8 } from '../decode.ts';
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

/** `value` with the characters that its publisher meant. */
const repaired = (value: string) => withoutC1(withoutDoubleUtf8(value));

/** `text` without markup, in lines. */
function plainText(text: string, kind: TextKind): string {
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
  return capped(plainText(repaired(value.slice(0, 8 * MAX_LINE)), kind).replaceAll('\n', ' '), MAX_LINE);
}

/** An element's content as text and, where it is markup, as HTML. */
export function contentOf(value: string, kind: TextKind): { text: string; html: string | null } {
  const content = repaired(unwrapped(value.slice(0, MAX_CONTENT)));
  const isHtml = kind === 'html' || (kind === 'either' && TAG.test(content));
  return {
    text: capped(plainText(content, isHtml ? 'html' : kind), MAX_CONTENT) ?? '',
    html: isHtml ? capped(content.trim(), MAX_CONTENT) : null,
  };
}

/** An element's text and what it is, by its type or else by custom; null for pictures and the like. */
export function writtenIn(
  element: FeedElement,
  format: FeedDocument['format'],
  role: 'line' | 'content',
): { value: string; kind: TextKind } | null {
  const { text, attributes, markup } = element;
  if (markup) return { value: text, kind: 'html' };
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  if (/^(?:image|audio|video)\//.test(type)) return null;
  const encoded = attributes.get('mode')?.trim().toLowerCase() === 'base64' || type.includes('octet-stream');
  const value = encoded ? textInBase64(text) : text;
  return value === null ? null : { value, kind: kindOf(type, attributes.has('mode'), format, role) };
}

function kindOf(
  type: string,
  hasMode: boolean,
  format: FeedDocument['format'],
  role: 'line' | 'content',
): TextKind {
  if (/html/.test(type)) return 'html';
  if (format !== 'atom' || hasMode) return 'either';
  // RFC 4287 §3.1.1: without a type it is text. Titles keep to that; content often does not.
  return type === '' && role === 'content' ? 'either' : 'text';
}

/** Atom 0.3's `mode="base64"`; null where it hides no text. */
function textInBase64(text: string): string | null {
  const encoded = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) return text;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what they show is that this is no text
  return /[\u0000-\u0008\ufffd]/.test(decoded) ? null : decoded;
}

/** CDATA marks that were themselves escaped. */
function unwrapped(value: string): string {
  return value.replace(/^\s*<!\[CDATA\[/, '').replace(/\]\]>\s*$/, '');
}
