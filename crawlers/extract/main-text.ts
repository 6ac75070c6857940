import { isFurniture, looksLikeBoilerplate } from './boilerplate.ts';
import { childElements, type Element } from './dom.ts';
import { type Measure, measure } from './measure.ts';
import { isBlock } from './text.ts';

type Measures = ReadonlyMap<Element, Measure>;

/** Boilerplate by name only is kept when it holds more than this share of the page's prose. */
const TOO_MUCH_TO_DROP = 0.5;

/** What one character outside paragraphs costs, against one inside gained, when the root of the text is chosen. */
const COST_OF_OTHER_TEXT = 0.4;

const containers = new Set(
  'html body main article section div td tr tbody table form center span font dd'.split(' '),
);
const wrappers = new Set('section div ul ol table figure span'.split(' '));

/** The main text of a page: what is under `root`, without some of it. */
export interface MainContent {
  root: Element;
  without: ReadonlySet<Element>;
}

/**
 * Finds the main text in three steps, each linear in the page: parts that call themselves boilerplate go, unless most
 * of the prose is in them; the root is the element whose prose outweighs the rest of its text the most; lists of links
 * and parts without a single paragraph under that root go too.
 */
export function findMainContent(body: Element): MainContent {
  const without = new Set<Element>();
  dropBoilerplate(body, measure(body, without), without);
  const measures = measure(body, without);
  const root = heaviest(body, measures);
  dropAsides(root, measures, without);
  return { root, without };
}

function dropBoilerplate(body: Element, measures: Measures, without: Set<Element>): void {
  const limit = (measures.get(body)?.prose ?? 0) * TOO_MUCH_TO_DROP;
  const visit = (element: Element): void => {
    for (const child of childElements(element)) {
      const share = measures.get(child);
      if (share === undefined) continue;
      if (isFurniture(child) || (looksLikeBoilerplate(child) && share.prose <= limit)) without.add(child);
      else visit(child);
    }
  };
  visit(body);
}

/** Measures list children before parents, so that of equals the outermost, which also holds headings, wins. */
function heaviest(body: Element, measures: Measures): Element {
  let root = body;
  let heaviestYet = Number.NEGATIVE_INFINITY;
  for (const [element, { prose, text }] of measures) {
    const weight = prose - (text - prose) * COST_OF_OTHER_TEXT;
    if (weight < heaviestYet || !containers.has(element.name)) continue;
    heaviestYet = weight;
    root = element;
  }
  return root;
}

function dropAsides(root: Element, measures: Measures, without: Set<Element>): void {
  const visit = (element: Element): void => {
    for (const child of childElements(element)) {
      const share = measures.get(child);
      if (share === undefined || without.has(child)) continue;
      const linked = share.links * 2 > share.text;
      const trifle = wrappers.has(child.name) && share.prose === 0 && share.links * 5 > share.text;
      if ((isBlock(child) || child.name === 'td') && (linked || trifle)) without.add(child);
      else visit(child);
    }
  };
  visit(root);
}
