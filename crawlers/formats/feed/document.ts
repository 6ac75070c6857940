import { htmlToText } from '../html-text.ts';

/** One element of a feed, before anything is made of it. */
export interface FeedElement {
  /** Decoded text, or, where the element has element content of its own, that content as markup. */
  text: string;
  markup: boolean;
  /** By lower-case name. */
  attributes: ReadonlyMap<string, string>;
  /** Only elements with a structure, such as `author`, have any. */
  children: Fields;
  /** The values of `xml:base` in force, as written, outermost first. */
  bases: readonly string[];
}

/** Elements by canonical name (see `vocabulary.ts`), in document order. */
export type Fields = Map<string, FeedElement[]>;

/** One `item` or `entry`. */
export interface FeedEntry {
  fields: Fields;
  /** `rdf:about`. */
  about: string | null;
  language: string | null;
}

/** A feed as elements: what both readers give and `interpret.ts` reads. */
export interface FeedDocument {
  format: 'rss' | 'atom' | 'rdf';
  language: string | null;
  head: Fields;
  entries: FeedEntry[];
  truncated: boolean;
}

/** Elements of one name in one place; more are noise. */
const MAX_REPEATS = 100;

/** Adds an element under its canonical name. */
export function addField(fields: Fields, name: string, element: FeedElement): void {
  const list = fields.get(name);
  if (list === undefined) fields.set(name, [element]);
  else if (list.length < MAX_REPEATS) list.push(element);
}

/** All elements with one of `names`: those of the first name come first. */
export function elementsOf(fields: Fields, ...names: string[]): FeedElement[] {
  return names.flatMap((name) => fields.get(name) ?? []);
}

/** The first text among elements with one of `names` that is not blank, trimmed; null when there is none. */
export function firstText(fields: Fields, ...names: string[]): string | null {
  for (const element of elementsOf(fields, ...names)) {
    const text = element.markup ? htmlToText(element.text) : element.text.trim();
    if (text !== '') return text;
  }
  return null;
}
