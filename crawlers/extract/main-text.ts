import { isAside, isFurniture, looksLikeBoilerplate, looksLikeTeaser } from './boilerplate.ts';
import { declaredBody } from './declared-body.ts';
import { childElements, type Element, type Node } from './dom.ts';
import { widenToHeadline } from './from-headline.ts';
import { type Measure, measure } from './measure.ts';
import { isBlock } from './text.ts';
import { trimEdges } from './trim.ts';

type Measures = ReadonlyMap<Element, Measure>;

/** Boilerplate by name only is kept when it holds more than this share of the page's prose. */
const TOO_MUCH_TO_DROP = 0.5;

/** When less than this share of the prose is left, names lied, and only what HTML itself calls an aside goes. */
const TOO_LITTLE_LEFT = 0.3;
/** Characters of prose that are enough for a text of its own. */
const SHORT = 500;

/** A part is a list of links when more than this share of its text is inside links; a paragraph often is one sentence with one link. */
const LINKED = 0.5;
const LINKED_PARAGRAPH = 0.8;

/** What one character outside paragraphs costs, against one inside gained, when the root of the text is chosen. */
const COST_OF_OTHER_TEXT = 0.4;

const containers = new Set(
  'html body main article section div td tr tbody table form center span font dd'.split(' '),
);
const wrappers = new Set('section div ul ol table figure span'.split(' '));

/** The main text of a page: what is under `root`, without some of it. */
export interface MainContent {
  root: Element;
  without: ReadonlySet<Node>;
  /** How much every element of the whole body says. */
  measures: Measures;
}

/**
 * Finds the main text in steps that are each linear in the page: parts that call themselves boilerplate go, unless most
 * of the prose is in them; the body is the innermost element that calls itself the text and holds most of the prose of
 * the element whose prose outweighs the rest of its text the most; the text begins at the headline before that; lists
 * of links, parts without a single paragraph, labels and what stands at the edges go, too.
 */
export function findMainContent(body: Element): MainContent {
  const without = new Set<Node>();
  const before = measure(body, without);
  dropBoilerplate(body, before, without, looksLikeBoilerplate);
  let measures = measure(body, without);
  const left = proseOf(body, measures);
  if (left < SHORT && left < proseOf(body, before) * TOO_LITTLE_LEFT) {
    without.clear();
    dropBoilerplate(body, before, without, isAside);
    measures = measure(body, without);
  }
  const text = declaredBody(heaviest(body, measures), measures);
  const root = widenToHeadline(body, text, measures, without);
  dropAsides(root, measures, without);
  trimEdges(root, without);
  return { root, without, measures: before };
}

function dropBoilerplate(
  body: Element,
  measures: Measures,
  without: Set<Node>,
  isUnlikely: (element: Element) => boolean,
): void {
  const limit = proseOf(body, measures) * TOO_MUCH_TO_DROP;
  const visit = (element: Element): void => {
    for (const child of childElements(element)) {
      const share = measures.get(child);
      if (share === undefined) continue;
      const isTeaser = share.links > 0 && looksLikeTeaser(child);
      if (isFurniture(child) || ((isTeaser || isUnlikely(child)) && share.prose <= limit)) without.add(child);
      else visit(child);
    }
  };
  visit(body);
}

function proseOf(element: Element, measures: Measures): number {
  return measures.get(element)?.prose ?? 0;
}

/** Measures list children before parents, so that of equals the outermost, which also holds headings, wins. */
function heaviest(body: Element, measures: Measures): Element {
  let root = body;
  let heaviestYet = Number.NEGATIVE_INFINITY;
  for (const [element, { prose, text }] of measures) {
    const weight = prose - (text - prose) * COST_OF_OTHER_TEXT;
    if (prose === 0 || weight < heaviestYet || !containers.has(element.name)) continue;
    heaviestYet = weight;
    root = element;
  }
  return root;
}

function dropAsides(root: Element, measures: Measures, without: Set<Node>): void {
  const visit = (element: Element): void => {
    for (const child of childElements(element)) {
      const share = measures.get(child);
      if (share === undefined || without.has(child)) continue;
      const linked = share.links > share.text * (child.name === 'p' ? LINKED_PARAGRAPH : LINKED);
      const trifle = wrappers.has(child.name) && share.prose === 0 && share.links * 5 > share.text;
      if ((isBlock(child) || child.name === 'td') && (linked || trifle)) without.add(child);
      else visit(child);
    }
  };
  visit(root);
}
