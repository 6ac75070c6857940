import { ancestors, attribute, childElements, descendants, type Element, type Node, namesOf } from './dom.ts';
import type { Measure } from './measure.ts';

type Measures = ReadonlyMap<Element, Measure>;

/**
 * The text of a page begins at its headline and ends where its body ends. Widens `body` to the nearest element that
 * also holds the last headline before it, and adds to `without` what stands there before the headline, behind the body,
 * and between both without being prose, such as dates and buttons. Parts behind the body that are built like it are
 * kept: some sites cut their texts into pieces.
 */
export function widenToHeadline(
  page: Element,
  body: Element,
  measures: Measures,
  without: Set<Node>,
): Element {
  const around = [...ancestors(body)];
  const headline = headlineBefore(page, body, around, without);
  if (headline === null) return body;
  const above = new Set(ancestors(headline));
  const root = around.find((element) => above.has(element)) ?? page;
  const path = new Set([body, ...around.slice(0, around.indexOf(root))]);
  const headPath = new Set([headline, ...above]);
  let part: 'before' | 'between' | 'behind' = 'before';
  const visit = (element: Element): void => {
    for (const child of childElements(element)) {
      if (child === headline) part = 'between';
      else if (child === body) part = 'behind';
      else if (path.has(child) || (part === 'before' && headPath.has(child))) visit(child);
      else if (!isKept(child, part, body, measures)) without.add(child);
    }
  };
  visit(root);
  // It is told as the title.
  without.add(headline);
  return root;
}

function isKept(
  element: Element,
  part: 'before' | 'between' | 'behind',
  body: Element,
  measures: Measures,
): boolean {
  if (part === 'before') return false;
  if (part === 'behind') return element.name === body.name && isNamedLike(element, body);
  return /^h[1-6]$/.test(element.name) || (measures.get(element)?.prose ?? 0) > 0;
}

function isNamedLike(element: Element, body: Element): boolean {
  const name = attribute(body, 'class');
  return name !== null && namesOf(element).length > 0 && attribute(element, 'class') === name;
}

/** The last `h1` before `body`, outside what is left out; null when the body has one itself. */
function headlineBefore(
  page: Element,
  body: Element,
  around: readonly Element[],
  without: ReadonlySet<Node>,
): Element | null {
  const isAround = new Set(around);
  let headline: Element | null = null;
  for (const element of descendants(page, (each) => without.has(each) && !isAround.has(each))) {
    if (element === body) break;
    if (element.name === 'h1') headline = element;
  }
  if (headline === null) return null;
  for (const element of descendants(body)) if (element.name === 'h1') return null;
  return headline;
}
