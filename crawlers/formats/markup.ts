import { Tokenizer } from 'htmlparser2';

/** Where a construct stands in the source: [start, end) in UTF-16 units. */
export interface Extent {
  start: number;
  end: number;
}

/** What {@link scanMarkup} reports, in source order. Names keep their case in XML and are lower case in HTML. */
export interface MarkupHandler {
  open(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean, at: Extent): void;
  close(name: string, at: Extent): void;
  text(data: string): void;
}

/**
 * Reports the tags and the text of `source` without ever failing, in one pass and without a stack of its own: time is
 * linear however deep or broken the nesting is. The tokenizer is used rather than htmlparser2's parser because the
 * latter keeps its stack at the front of an array, which is quadratic on deep nesting. Declarations are skipped, so
 * entities that a DTD defines are resolved only by `entities`. Names that HTML knows are understood in XML too; others
 * stay as written.
 * @param entities the text that a reference (`&name;`) stands for in this document
 */
export function scanMarkup(
  source: string,
  mode: 'xml' | 'html',
  handler: MarkupHandler,
  entities?: (reference: string) => string | undefined,
): void {
  const fold = mode === 'html' ? (name: string) => name.toLowerCase() : (name: string) => name;
  const known = new Map<string, string>();
  const resolve = (reference: string) => entities?.(reference) ?? htmlNameIn(known, reference);
  const named = (text: string) => (mode === 'xml' && text.includes('&') ? text.replace(NAME, resolve) : text);
  let tag = '';
  let tagStart = 0;
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';

  const finishTag = (selfClosing: boolean, end: number) =>
    handler.open(tag, attributes, selfClosing, { start: tagStart, end: end + 1 });
  const ignore = () => {};

  const tokenizer = new Tokenizer(
    { xmlMode: mode === 'xml', decodeEntities: true },
    {
      ontext: (start, end) => handler.text(named(source.slice(start, end))),
      ontextentity: (codePoint, end) => {
        if (codePoint !== 0xfffd || !NUL.test(source.slice(Math.max(end - 8, 0), end)))
          handler.text(String.fromCodePoint(codePoint));
      },
      oncdata: (start, end, offset) => handler.text(source.slice(start, end - offset)),
      onopentagname: (start, end) => {
        tag = fold(source.slice(start, end));
        tagStart = start - 1;
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = fold(source.slice(start, end));
        value = '';
      },
      onattribdata: (start, end) => {
        value += named(source.slice(start, end));
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: (end) => finishTag(false, end),
      onselfclosingtag: (end) => finishTag(true, end),
      onclosetag: (start, end) =>
        handler.close(fold(source.slice(start, end)), { start: start - 2, end: end + 1 }),
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

/** The tokenizer gives a reference to NUL, which is no character, as U+FFFD; readers drop it. */
const NUL = /&#x?0+;$/;
/** A name as XML may have it, of moderate length. */
const NAME = /&[A-Za-z_][\w.:-]{0,63};/g;

/** XML knows five entities; publishers who declare none use all of HTML's. */
/** `known` holds the names decoded before. */
function htmlNameIn(known: Map<string, string>, reference: string): string {
  const decoded = known.get(reference) ?? decodeHtmlName(reference);
  known.set(reference, decoded);
  return decoded;
}

function decodeHtmlName(reference: string): string {
  let decoded = '';
  const ignore = () => {};
  const text = (data: string) => {
    decoded += data;
  };
  scanMarkup(reference, 'html', { open: ignore, close: ignore, text });
  return decoded;
}
