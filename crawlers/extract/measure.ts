import { type Element, isElement, type Node } from './dom.ts';
import { isBlock, isSilent } from './text.ts';

/** How much an element says, in characters of an alphabet. */
export interface Measure {
  text: number;
  /** The part of `text` that is inside links. */
  links: number;
  /** The part of `text` that stands in paragraphs: blocks whose own words are many and mostly not links. */
  prose: number;
}

const SHORTEST_PARAGRAPH = 40;
const nothing: Measure = { text: 0, links: 0, prose: 0 };

/** Measures every element under `root` in one pass; elements in `without` count as empty. */
export function measure(root: Element, without: ReadonlySet<Node>): ReadonlyMap<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const visit = (element: Element, insideLink: boolean): Measure => {
    if (isSilent(element) || without.has(element)) return nothing;
    const linked = insideLink || element.name === 'a';
    const sum = { ...nothing };
    const own = { text: 0, links: 0 };
    for (const child of element.childNodes) {
      let part = nothing;
      if (isElement(child)) part = visit(child, linked);
      else if (child.type === 'text') {
        const text = weightOf(child.data);
        part = { text, links: linked ? text : 0, prose: 0 };
      }
      sum.text += part.text;
      sum.links += part.links;
      sum.prose += part.prose;
      if (isElement(child) && isBlock(child)) continue;
      own.text += part.text;
      own.links += part.links;
    }
    if (isBlock(element) && own.text >= SHORTEST_PARAGRAPH && own.links * 2 < own.text) {
      sum.prose += own.text - own.links;
    }
    measures.set(element, sum);
    return sum;
  };
  visit(root, false);
  return measures;
}

/** From here on scripts write a word with one or two characters: Chinese, Japanese, Korean. */
const FIRST_IDEOGRAPH = 0x2e80;
const NO_BREAK_SPACE = 0xa0;

/** The length of `text` with runs of white space as one and none at its ends; characters that stand for words count double. */
function weightOf(text: string): number {
  let weight = 0;
  let gap = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === NO_BREAK_SPACE) gap = 1;
    else {
      weight += (weight === 0 ? 0 : gap) + (code < FIRST_IDEOGRAPH || code > 0xd7ff ? 1 : 2);
      gap = 0;
    }
  }
  return weight;
}
