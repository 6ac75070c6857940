import { attribute, childElements, type Element } from './dom.ts';
import { LONGEST_ITEM, labelOf, textOf } from './text.ts';
import { addValue, type Thing, type Value } from './thing.ts';
import { absoluteUrl } from './url.ts';

/** Root classes of microformats 2 and of the older hAtom and hReview, and what they mean in schema.org. */
const rootTypes = new Map([
  ['h-entry', 'BlogPosting'],
  ['h-cite', 'Comment'],
  ['h-review', 'Review'],
  ['h-card', 'Person'],
  ['h-item', 'Thing'],
  ['hentry', 'BlogPosting'],
  ['hreview', 'Review'],
  ['vcard', 'Person'],
]);

const modernProperties = new Map([
  ['p-name', 'name'],
  ['p-author', 'author'],
  ['p-summary', 'description'],
  ['e-content', 'text'],
  ['dt-published', 'datePublished'],
  ['dt-reviewed', 'datePublished'],
  ['u-url', 'url'],
  ['p-rating', 'ratingValue'],
  ['p-best', 'bestRating'],
  ['p-comment', 'comment'],
  ['u-comment', 'comment'],
]);

const olderProperties = new Map([
  ['entry-title', 'headline'],
  ['entry-content', 'text'],
  ['entry-summary', 'description'],
  ['author', 'author'],
  ['reviewer', 'author'],
  ['published', 'datePublished'],
  ['dtreviewed', 'datePublished'],
  ['rating', 'ratingValue'],
  ['summary', 'headline'],
  ['description', 'text'],
]);

const personProperties = new Map([
  ['p-name', 'name'],
  ['fn', 'name'],
]);

interface Holder {
  names: ReadonlyMap<string, string>;
  values: Map<string, Value[]>;
}

/** The outermost posts and reviews that a page's microformats tell, as schema.org things, in document order. */
export function readMicroformats(body: Element, base: string | null): Thing[] {
  const found: Thing[] = [];
  const visit = (element: Element, holder: Holder | null): void => {
    const named = element.attribs.class;
    const classes = named === undefined ? [] : named.toLowerCase().split(/\s+/);
    const root = classes.find((name) => rootTypes.has(name));
    const inner = root === undefined ? holder : holderFor(root);
    let value: Value | null = null;
    if (root !== undefined && inner !== null) {
      value = { types: [typeOf(root, classes)], id: null, properties: inner.values, element };
      if (holder === null) found.push(value);
    }
    for (const name of classes) {
      const property = holder?.names.get(name);
      if (holder === null || property === undefined) continue;
      value ??= valueAt(element, classes, base);
      addValue(holder.values, property, value);
    }
    if (holder?.names === olderProperties && isPermalink(element)) {
      addValue(holder.values, 'url', absoluteUrl(attribute(element, 'href'), base) ?? '');
    }
    for (const child of childElements(element)) visit(child, inner);
    if (root !== undefined && inner?.values.has('name') === false && rootTypes.get(root) === 'Person') {
      addValue(inner.values, 'name', labelOf(element));
    }
  };
  visit(body, null);
  return found.filter(({ types }) => !types.includes('Person') && !types.includes('Thing'));
}

function holderFor(root: string): Holder {
  const modern = root.startsWith('h-');
  const names =
    rootTypes.get(root) === 'Person' ? personProperties : modern ? modernProperties : olderProperties;
  return { names, values: new Map() };
}

function typeOf(root: string, classes: readonly string[]): string {
  const isComment = classes.includes('p-comment') || classes.includes('u-comment');
  return isComment ? 'Comment' : (rootTypes.get(root) ?? 'Thing');
}

function isPermalink(element: Element): boolean {
  return attribute(element, 'rel')?.split(/\s+/).includes('bookmark') === true;
}

function valueAt(element: Element, classes: readonly string[], base: string | null): string {
  if (classes.includes('u-url')) return absoluteUrl(attribute(element, 'href'), base) ?? labelOf(element);
  const short = element.name === 'abbr' ? attribute(element, 'title') : null;
  return (
    attribute(element, 'datetime') ??
    attribute(element, 'value') ??
    short ??
    textOf(element, { limit: LONGEST_ITEM })
  );
}
