import { decodeText } from '../formats/charset.ts';
import { type PageDocument, parseDocument } from './document.ts';
import { attribute, type Element } from './dom.ts';
import { absoluteUrl } from './url.ts';

/** What is after the first 5 MB of a page is not read. */
const MAX_BYTES = 5_000_000;

/** A page as a tree, and what its relative addresses mean. */
export interface ParsedPage extends PageDocument {
  /** The element that holds what is shown. */
  body: Element;
  url: string | null;
  base: string | null;
  /** When it was fetched; relative dates count back from it. */
  fetchedAt: Date | null;
}

/** What is known about the bytes of a page. */
export interface FetchedFrom {
  url?: string | null | undefined;
  contentType?: string | null | undefined;
  fetchedAt?: Date | null | undefined;
}

/** Decodes and parses the bytes of a page of any quality, at most 5 MB of it. Never throws. */
export function parsePage(
  bytes: Uint8Array,
  { url, contentType, fetchedAt = null }: FetchedFrom,
): ParsedPage {
  const html = decodeText(bytes.subarray(0, MAX_BYTES), { contentType, kind: 'html' }).text;
  const { $, named } = parseDocument(html);
  const address = absoluteUrl(url, null);
  const based = named('base').find((element) => 'href' in element.attribs);
  return {
    $,
    named,
    // The one root of a document stands for a body that is missing.
    body: named('body')[0] ?? ($.root().children()[0] as Element),
    fetchedAt,
    url: address,
    base: absoluteUrl(based === undefined ? null : attribute(based, 'href'), address) ?? address,
  };
}
