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
  return `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`
    .split(/\s+/)
    .filter((name) => name !== '');
}

/** The lower-case words of a class name or id, numbers left out: `ArticlePage-author_2` is article, page, author. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/)
    .filter((word) => /^[a-z]+$/.test(word));
}

/** Every element below `element` in document order, without those that `skip` accepts and what is under them. */
export function* descendants(element: Element, skip?: (element: Element) => boolean): Generator<Element> {
  const waiting = childElements(element).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (skip?.(next)) continue;
    yield next;
    for (const child of childElements(next).reverse()) waiting.push(child);
  }
}

/** The elements around `element`, nearest first. */
export function* ancestors(element: Element): Generator<Element> {
  for (let up = element.parent; up !== null && 'attribs' in up; up = up.parent) yield up as Element;
}
