import { attribute, type Element, isElement, type Node } from './dom.ts';
import { isLabel } from './labels.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

/** Elements that hold short parts of a text. */
const partial = new Set('li tr td th dd dt pre code blockquote figcaption summary'.split(' '));
/** A sentence ends so, also in scripts that write it without spaces. */
const sentence = /(?:\S+\s+){3,}\S+[.!?…][\])"'»«”’“]*$|[。！？؟।]$/u;
const SHORTEST_PARAGRAPH = 40;

/**
 * Adds to `without` what stands at the edges of the text under `root` without being part of it: labels, dates and
 * buttons before the first and behind the last sentence, paragraph or list, and headings that nothing follows.
 */
export function trimEdges(root: Element, without: Set<Node>): void {
  const blocks = textBlocks(root, without);
  const [first, last] = [blocks.findIndex(isText), blocks.findLastIndex(isText)];
  if (first === -1) return;
  blocks.forEach((block, at) => {
    const isEdge = at < first || at > last;
    if (isLabel(block.text.replace(/\s+/gu, ' '))) for (const node of block.nodes) without.add(node);
    if (isEdge && !(at < first && headingLevel(block) > 0)) for (const node of block.nodes) without.add(node);
  });
}

function isText({ element, text, nodes }: TextBlock): boolean {
  if (headingLevel({ element, text, nodes }) > 0) return false;
  const flat = text.replace(/\s+/gu, ' ');
  const links = linkedLength(nodes);
  if (links * 2 > flat.length) return false;
  if (flat.length >= SHORTEST_PARAGRAPH || sentence.test(flat)) return true;
  for (let up: Element | null = element, steps = 0; up !== null && steps < 3; steps += 1) {
    if (partial.has(up.name)) return true;
    up = up.parent !== null && isElement(up.parent as Node) ? (up.parent as Element) : null;
  }
  return false;
}

function headingLevel({ element }: TextBlock): number {
  for (let up: Element | null = element, steps = 0; up !== null && steps < 3; steps += 1) {
    const level = /^h([1-6])$/.exec(up.name)?.[1];
    if (level !== undefined) return Number(level);
    up = up.parent !== null && isElement(up.parent as Node) ? (up.parent as Element) : null;
  }
  return 0;
}

function linkedLength(nodes: readonly Node[]): number {
  let sum = 0;
  const visit = (node: Node, inside: boolean): void => {
    if (node.type === 'text') sum += inside ? node.data.trim().length : 0;
    else if (isElement(node))
      for (const child of node.childNodes)
        visit(child, inside || (node.name === 'a' && attribute(node, 'href') !== null));
  };
  for (const node of nodes) visit(node, false);
  return sum;
}
