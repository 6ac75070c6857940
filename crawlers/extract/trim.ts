import { ancestors, attribute, type Element, isElement, type Node } from './dom.ts';
import { isLabel } from './labels.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

/** Elements that hold short parts of a text. */
const partial = new Set('li tr td th dd dt pre code blockquote figcaption summary'.split(' '));
/** A sentence ends so, also in scripts that write it without spaces. */
const sentence = /(?:\S+\s+){3,}\S+[.!?…][\])"'»«”’“]*$|[。！？؟।]$/u;
const SHORTEST_PARAGRAPH = 40;
/** A block's own element and so many around it say what it is. */
const NEAR = 3;

/**
 * Adds to `without` what stands in the text under `root` without being part of it: labels anywhere; dates, buttons and
 * other words before the first and behind the last sentence, paragraph or list; headings that nothing follows.
 */
export function trimEdges(root: Element, without: Set<Node>): void {
  const blocks = textBlocks(root, without);
  const [first, last] = [blocks.findIndex(isText), blocks.findLastIndex(isText)];
  if (first === -1) return;
  blocks.forEach((block, at) => {
    const isEdge = at > last || (at < first && !isHeading(block));
    if (isEdge || isLabel(block.text)) for (const node of block.nodes) without.add(node);
  });
}

function isText(block: TextBlock): boolean {
  const { text, nodes } = block;
  if (isHeading(block) || linkedLength(nodes) * 2 > text.length) return false;
  return (
    text.length >= SHORTEST_PARAGRAPH || sentence.test(text) || isNear(block, (name) => partial.has(name))
  );
}

function isHeading(block: TextBlock): boolean {
  return isNear(block, (name) => /^h[1-6]$/.test(name));
}

function isNear({ element }: TextBlock, test: (name: string) => boolean): boolean {
  if (test(element.name)) return true;
  let left = NEAR;
  for (const { name } of ancestors(element)) {
    left -= 1;
    if (left === 0) return false;
    if (test(name)) return true;
  }
  return false;
}

function linkedLength(nodes: readonly Node[]): number {
  let sum = 0;
  const visit = (node: Node, isLinked: boolean): void => {
    if (node.type === 'text' && isLinked) sum += node.data.trim().length;
    if (!isElement(node)) return;
    const isLink = node.name === 'a' && attribute(node, 'href') !== null;
    for (const child of node.childNodes) visit(child, isLinked || isLink);
  };
  for (const node of nodes) visit(node, false);
  return sum;
}
