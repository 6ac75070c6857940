import { addField, type Fields } from './document.ts';
import { MAX_CONTENT } from './limits.ts';
import { isKnown, isStructured, startsNextField } from './vocabulary.ts';

/** Elements with entries of their own inside, whose fields are not the next fields of the entry around them. */
const HOLDS_FIELDS = new Set(['source', 'image', 'textinput']);

/** A field whose end has not been seen. */
export class OpenField {
  readonly tag: string;
  readonly name: string;
  /** Where its child elements are collected; null when they are markup. */
  readonly children: Fields | null;
  readonly #attributes: ReadonlyMap<string, string>;
  readonly #bases: readonly string[];
  readonly #contentStart: number;
  #text = '';
  #markup = false;
  #nested = 0;

  constructor(
    tag: string,
    name: string,
    attributes: ReadonlyMap<string, string>,
    bases: readonly string[],
    contentStart: number,
  ) {
    this.tag = tag;
    this.name = name;
    this.children = isStructured(name) ? new Map() : null;
    this.#attributes = attributes;
    const own = attributes.get('xml:base');
    this.#bases = own === undefined ? bases : [...bases, own];
    this.#contentStart = contentStart;
  }

  write(data: string): void {
    if (this.#text.length < MAX_CONTENT) this.#text += data.slice(0, MAX_CONTENT);
  }

  /** Takes notice of an element inside. */
  openInside(tag: string): void {
    this.#markup = true;
    if (tag === this.tag) this.#nested++;
  }

  /** Whether the end tag `tag` ends this field rather than something inside. */
  isEndedBy(tag: string): boolean {
    if (tag !== this.tag) return false;
    if (this.#nested === 0) return true;
    this.#nested--;
    return false;
  }

  /** Whether an element `name` can only mean that this field's end tag is missing. */
  isOverdueAt(name: string): boolean {
    const holdsXml =
      /x(?:ht)?ml/i.test(this.#attributes.get('type') ?? '') || this.#attributes.get('mode') === 'xml';
    return isKnown(this.name) && !HOLDS_FIELDS.has(this.name) && !holdsXml && startsNextField(name);
  }

  /** Files the field, with its content ending at `end` of `source`. */
  fileInto(fields: Fields, source: string, end: number): void {
    const markup = this.#markup && this.children === null;
    addField(fields, this.name, {
      text: markup ? this.#contentOf(source, end) : this.#text,
      markup,
      attributes: this.#attributes,
      children: this.children ?? new Map(),
      bases: this.#bases,
    });
  }

  /** Prefixes mean nothing in HTML. */
  #contentOf(source: string, end: number): string {
    const start = this.#contentStart;
    return source.slice(start, Math.min(end, start + MAX_CONTENT)).replace(/<(\/?)[A-Za-z][\w.-]*:/g, '<$1');
  }
}
