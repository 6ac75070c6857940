import { type Extent, type MarkupHandler, scanMarkup } from '../markup.ts';
import { fileCdfAttributes } from './cdf.ts';
import type { FeedDocument, FeedEntry } from './document.ts';
import { declaredEntities } from './entities.ts';
import { MAX_ITEMS } from './limits.ts';
import { Namespaces } from './namespaces.ts';
import { OpenField } from './open-field.ts';
import { isGroup, isKnown, isProse } from './vocabulary.ts';

type Attributes = ReadonlyMap<string, string>;
type Format = FeedDocument['format'];

const ROOTS = new Map<string, Format>([
  ['rss', 'rss'],
  ['rdf:rdf', 'rdf'],
  ['feed', 'atom'],
]);
/** Roots of fragments: only where nothing stands before them. */
const FIRST_ROOTS = new Map<string, Format>([
  ...ROOTS,
  ['rdf', 'rdf'],
  ['channel', 'rss'],
  ['item', 'rss'],
  ['entry', 'atom'],
]);

/**
 * Reads any XML that resembles a feed: undeclared entities and prefixes, bare ampersands, tags in any case, tags that
 * never end, text or a page around the document, a document cut off in the middle.
 * Null when there is no feed's root. Linear time; nothing outside the document is ever looked up.
 */
export function readTolerantly(xml: string): FeedDocument | null {
  const reader = new TolerantReader(xml);
  scanMarkup(xml, 'xml', reader, declaredEntities(xml));
  return reader.finish();
}

class TolerantReader implements MarkupHandler {
  readonly #source: string;
  readonly #namespaces = new Namespaces();
  #first = true;
  #isPage = false;
  #document: FeedDocument | null = null;
  /** Values of `xml:base`, outermost first. */
  readonly #bases: string[] = [];
  #entry: { tag: string; bases: readonly string[]; content: FeedEntry } | null = null;
  #field: OpenField | null = null;
  /** A field of a structured field, such as an author's name. */
  #child: OpenField | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  open(tag: string, written: Attributes, selfClosing: boolean, at: Extent): void {
    const attributes = new Map([...written].map(([name, value]) => [name.toLowerCase(), value]));
    const name = this.#namespaces.enter(tag, attributes);
    const document = this.#document ?? this.#begin(name, attributes);
    if (document === null) return;
    if (name === (document.format === 'atom' ? 'entry' : 'item')) {
      this.#closeEntry(at.start);
      this.#openEntry(document, tag, attributes);
      if (selfClosing) this.#closeEntry(at.end);
      return;
    }
    if (this.#field?.isOverdueAt(name)) this.#closeField(at.start);
    if (this.#field !== null) this.#openInside(this.#field, tag, name, attributes, at);
    else if (name === 'channel' || ROOTS.has(name)) this.#enterHead(document, attributes);
    else if (!isGroup(name)) this.#field = new OpenField(tag, name, attributes, this.#basesHere(), at.end);
    if (selfClosing) this.close(tag, { start: at.end, end: at.end });
  }

  close(tag: string, at: Extent): void {
    if (this.#child?.isEndedBy(tag)) this.#closeChild(at.start);
    else if (this.#field?.isEndedBy(tag)) this.#closeField(at.start);
    else if (this.#entry?.tag === tag) this.#closeEntry(at.start);
  }

  text(data: string): void {
    (this.#child ?? this.#field)?.write(data);
  }

  finish(): FeedDocument | null {
    this.#child = null;
    if (this.#field !== null && !isProse(this.#field.name)) this.#field = null;
    this.#closeEntry(this.#source.length);
    return this.#document;
  }

  /** The document that `name` is the root of. */
  #begin(name: string, attributes: Attributes): FeedDocument | null {
    const format = (this.#first ? FIRST_ROOTS : ROOTS).get(name);
    this.#first = false;
    this.#isPage ||= name === 'html';
    // Some feeds stand inside a page; then they have to show what they are.
    const isMarked = attributes.has('xmlns') || attributes.has('version');
    if (format === undefined || (this.#isPage && !isMarked)) return null;
    this.#document = { format, language: null, head: new Map(), entries: [], truncated: false };
    return this.#document;
  }

  #enterHead(document: FeedDocument, attributes: Attributes): void {
    // The Channel Definition Format writes it without a prefix.
    const base = attributes.get('xml:base') ?? attributes.get('base');
    if (base !== undefined) this.#bases.push(base);
    document.language = attributes.get('xml:lang') ?? document.language;
    fileCdfAttributes(document.head, attributes, this.#bases);
  }

  #openEntry(document: FeedDocument, tag: string, attributes: Attributes): void {
    const base = attributes.get('xml:base');
    const content: FeedEntry = {
      fields: new Map(),
      about: aboutOf(attributes),
      language: attributes.get('xml:lang') ?? null,
    };
    fileCdfAttributes(content.fields, attributes, this.#bases);
    this.#entry = { tag, bases: base === undefined ? this.#bases : [...this.#bases, base], content };
    if (document.entries.length < MAX_ITEMS) document.entries.push(content);
    else document.truncated = true;
  }

  #openInside(field: OpenField, tag: string, name: string, attributes: Attributes, at: Extent): void {
    const inner = this.#child ?? field;
    inner.openInside(tag);
    if (inner.children !== null)
      this.#child = new OpenField(tag, name, attributes, this.#basesHere(), at.end);
  }

  #closeChild(end: number): void {
    if (this.#field?.children) this.#child?.fileInto(this.#field.children, this.#source, end);
    this.#child = null;
  }

  #closeField(end: number): void {
    this.#closeChild(end);
    const fields = this.#entry?.content.fields ?? this.#document?.head;
    if (fields !== undefined && this.#field !== null && isKnown(this.#field.name))
      this.#field.fileInto(fields, this.#source, end);
    this.#field = null;
  }

  #closeEntry(end: number): void {
    this.#closeField(end);
    this.#entry = null;
  }

  #basesHere(): readonly string[] {
    return this.#entry?.bases ?? this.#bases;
  }
}

/** `rdf:about`, under whichever prefix. */
function aboutOf(attributes: Attributes): string | null {
  for (const [name, value] of attributes) if (/(?:^|:)about$/.test(name)) return value;
  return null;
}
