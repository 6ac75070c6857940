import Parser from 'rss-parser';
import { addField, type FeedDocument, type FeedElement, type Fields } from './document.ts';
import { MAX_ITEMS } from './limits.ts';
import { HIDDEN_LT } from './rss-parser-fit.ts';
import { canonicalName, FIELD_NAMES, isGroup, isStructured } from './vocabulary.ts';

/** Keeps the elements as they are apart from what rss-parser makes of them. */
const RAW = 'raw ';

type RawElement = string | RawObject;
interface RawObject {
  _?: string;
  $?: Record<string, string>;
  [child: string]: unknown;
}
type RawFields = Record<string, RawElement[] | undefined>;

const customFields = [...FIELD_NAMES, '$'].map((name): [string, string, { keepArray: boolean }] => [
  name,
  RAW + name,
  { keepArray: true },
]);

/**
 * Reads a document that `fitsRssParser`. The parser's own choice of title, link, date and content is left aside (it
 * gives objects where strings belong, takes the first link and drops unreadable dates): only its elements are used.
 * Rejects when rss-parser does, and when an element holds markup, whose order rss-parser loses.
 */
export async function readWithRssParser(xml: string): Promise<FeedDocument> {
  const parser = new Parser({
    // The package's types allow names only for a feed, though it takes the same triples as for an item.
    customFields: { feed: customFields as unknown as string[], item: customFields },
    // rss-parser flattens content with expressions that hostile markup makes quadratic, so it never sees any.
    xml2js: { valueProcessors: [(value: string) => value.replaceAll('<', HIDDEN_LT)] },
  });
  const feed = (await parser.parseString(xml)) as unknown as RawFields & { items: RawFields[] };
  const { items } = feed;
  return {
    format: /<feed[\s>]/.test(xml.slice(0, 4096)) ? 'atom' : 'rss',
    language: languageOf(feed),
    head: fieldsOf(feed),
    entries: items.slice(0, MAX_ITEMS).map((item) => ({
      fields: fieldsOf(item),
      about: null,
      language: languageOf(item),
    })),
    truncated: items.length > MAX_ITEMS,
  };
}

function languageOf(owner: Record<string, unknown>): string | null {
  return (owner[`${RAW}$`] as Record<string, string> | undefined)?.['xml:lang'] ?? null;
}

function fieldsOf(owner: RawFields): Fields {
  const fields: Fields = new Map();
  for (const name of FIELD_NAMES) addAll(fields, name, owner[RAW + name] ?? []);
  return fields;
}

function addAll(fields: Fields, name: string, elements: readonly RawElement[]): void {
  for (const element of elements) {
    if (isGroup(name)) addChildren(fields, element);
    else addField(fields, canonicalName(name), elementOf(element, isStructured(canonicalName(name))));
  }
}

function addChildren(fields: Fields, element: RawElement): void {
  if (typeof element === 'string') return;
  const { _, $, ...children } = element;
  for (const [name, list] of Object.entries(children)) addAll(fields, name, list as RawElement[]);
}

function elementOf(element: RawElement, structured: boolean): FeedElement {
  if (typeof element === 'string') element = { _: element };
  const { _: text = '', $ = {}, ...content } = element;
  if (!structured && Object.keys(content).length > 0) throw new Error('an element holds markup');
  const children: Fields = new Map();
  if (structured) addChildren(children, element);
  return {
    text: text.replaceAll(HIDDEN_LT, '<'),
    markup: false,
    attributes: new Map(Object.entries($).map(([name, value]) => [name.toLowerCase(), value])),
    children,
    bases: [],
  };
}
