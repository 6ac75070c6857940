import { attribute, childElements, type Element } from './dom.ts';
import { LONGEST_ITEM, textOf } from './text.ts';
import { addValue, bareType, type Thing, type Value } from './thing.ts';
import { absoluteUrl } from './url.ts';

/** The outermost things that a page's microdata tell, in document order. Addresses are made absolute against `base`. */
export function readMicrodata(body: Element, base: string | null): Thing[] {
  const roots: Thing[] = [];
  const visit = (element: Element, holder: Map<string, Value[]> | null): void => {
    let inner = holder;
    let value: Value | null = null;
    if ('itemscope' in element.attribs) {
      inner = new Map();
      const thing = thingAt(element, inner);
      if (holder === null || attribute(element, 'itemprop') === null) roots.push(thing);
      value = thing;
    }
    for (const name of attribute(element, 'itemprop')?.split(/\s+/) ?? []) {
      if (holder === null) break;
      value ??= valueAt(element, bareType(name), base);
      addValue(holder, bareType(name), value);
    }
    for (const child of childElements(element)) visit(child, inner);
  };
  visit(body, null);
  return roots;
}

function thingAt(element: Element, properties: Map<string, Value[]>): Thing {
  const types = attribute(element, 'itemtype')?.split(/\s+/).map(bareType) ?? [];
  return { types, id: attribute(element, 'itemid'), properties, element };
}

/** Properties whose values are addresses. Elsewhere a link's words are meant, as in `<a itemprop="author" href="…">`. */
const addresses = new Set(
  'url sameAs image logo photo thumbnailUrl mainEntityOfPage discussionUrl item'.split(' '),
);

/** HTML Living Standard §5.2.4, with `content` honoured on every element as search engines do. */
function valueAt(element: Element, property: string, base: string | null): string {
  const stated = element.attribs.content?.trim() ?? attribute(element, 'datetime');
  if (stated !== null) return stated;
  const link = attribute(element, 'href') ?? attribute(element, 'src');
  if (link !== null && addresses.has(property)) return absoluteUrl(link, base) ?? link;
  return attribute(element, 'value') ?? textOf(element, { limit: LONGEST_ITEM });
}
