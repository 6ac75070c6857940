import { ancestors, attribute, descendants, type Element, namesOf } from './dom.ts';
import type { Measure } from './measure.ts';

/** Names such as `entry-content`, `articleBody`, `story__text`, `news-text-wrap`. */
const bodyName =
  /^(?:article|entry|post|story|news|blog|page|main|text|single|artikel|beitrag|content)[-_]{0,2}(?:body|content|text|main|copy|inner|entry|article|details?|wrapper|container)(?:[-_].*)?$/i;

/** An element that calls itself the text is believed when it holds this share of the prose around it. */
const ENOUGH = 0.7;
const ENOUGH_IF_MARKED_UP = 0.5;

/** The innermost element under `root`, or itself, that calls itself the text of the page and holds most of the prose. */
export function declaredBody(root: Element, measures: ReadonlyMap<Element, Measure>): Element {
  const prose = (element: Element) => measures.get(element)?.prose ?? 0;
  let body = root;
  for (const element of descendants(root, (each) => prose(each) === 0)) {
    // Inner elements come after outer ones, so that the innermost that holds enough of the last one's prose wins.
    if (prose(element) >= prose(body) * shareNeeded(element) && isInside(element, body)) body = element;
  }
  return body;
}

function shareNeeded(element: Element): number {
  if (/\barticleBody\b/.test(element.attribs.itemprop ?? '')) return ENOUGH_IF_MARKED_UP;
  const isBody =
    element.name === 'article' ||
    element.name === 'main' ||
    attribute(element, 'role') === 'main' ||
    namesOf(element).some((name) => bodyName.test(name));
  return isBody ? ENOUGH : Number.POSITIVE_INFINITY;
}

function isInside(element: Element, outer: Element): boolean {
  for (const around of ancestors(element)) if (around === outer) return true;
  return false;
}
