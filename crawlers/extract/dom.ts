import type { CheerioAPI } from 'cheerio/slim';

type Selection = ReturnType<CheerioAPI['root']>;

/** An element of a parsed page. */
export type Element = ReturnType<Selection['children']>[number];

/** Anything that can stand inside an element. */
export type Node = Element['childNodes'][number];

export function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

/** The child elements of `element`, in document order. */
export function childElements(element: Element): Element[] {
  return element.childNodes.filter(isElement);
}

/** A trimmed attribute, or null when it is absent or blank. */
export function attribute(element: Element, name: string): string | null {
  const value = element.attribs[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

/** Class names and id: how the makers of a page call an element. */
export function namesOf(element: Element): string[] {
  return `${element.attribs.class?.slice(0, MOST_OF_NAMES) ?? ''} ${element.attribs.id ?? ''}`
    .split(/\s+/)
    .filter((name) => name !== '');
}

/** So many characters of class names are read; no honest page writes more. */
const MOST_OF_NAMES = 1_000;

/** Pages repeat their names; the words of as many different ones are remembered. */
const MOST_NAMES = 5_000;
/** What a name says beyond this many characters is not read. */
const LONGEST_NAME = 200;
const knownWords = new Map<string, readonly string[]>();

/** The lower-case words of a class name or id, numbers left out: `ArticlePage-author_2` is article, page, author. */
export function wordsOfName(name: string): readonly string[] {
  const known = knownWords.get(name);
  if (known !== undefined) return known;
  const words = splitName(name);
  if (knownWords.size >= MOST_NAMES) knownWords.clear();
  if (name.length <= LONGEST_NAME) knownWords.set(name, words);
  return words;
}

function splitName(name: string): readonly string[] {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/)
    .filter((word) => /^[a-z]+$/.test(word));
}

/** Every element below `element` in document order, without those that `skip` accepts and what is under them. */
export function* descendants(element: Element, skip?: (element: Element) => boolean): Generator<Element> {
  let node: Node | null = element.firstChild;
  while (node !== null) {
    let inner: Node | null = null;
    if (isElement(node) && skip?.(node) !== true) {
      yield node;
      inner = node.firstChild;
    }
    node = inner ?? nextOutside(node, element);
  }
}

/** The node that follows `node` and everything in it, within `root`. */
function nextOutside(node: Node, root: Element): Node | null {
  let from: Node | null = node;
  while (from !== null && from !== root) {
    if (from.next !== null) return from.next;
    from = from.parent as Node | null;
  }
  return null;
}

/** The elements around `element`, nearest first. */
export function* ancestors(element: Element): Generator<Element> {
  for (let up = element.parent; up !== null && 'attribs' in up; up = up.parent) yield up as Element;
}
