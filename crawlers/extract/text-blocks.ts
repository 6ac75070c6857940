import { type Element, isElement, type Node } from './dom.ts';
import { isBlock, isSilent } from './text.ts';

/** What stands on lines of its own: a block without blocks in it, or the run of text between two blocks. */
export interface TextBlock {
  /** The element, or the neighbours that make the run. */
  nodes: readonly Node[];
  /** The element that it is or stands in. */
  element: Element;
  /** With white space collapsed. */
  text: string;
}

/** The blocks of text under `root` in document order, without what is left out and what shows nothing. */
export function textBlocks(root: Element, without: ReadonlySet<Node>): TextBlock[] {
  const blocks: TextBlock[] = [];
  const visit = (element: Element): void => {
    let run: Node[] = [];
    const endRun = (): void => {
      const text = run.map(plainText).join('').replace(/\s+/gu, ' ').trim();
      if (text !== '') blocks.push({ nodes: run, element, text });
      run = [];
    };
    for (const child of element.childNodes) {
      if (without.has(child)) continue;
      if (isElement(child) && !isSilent(child) && holdsBlock(child)) {
        endRun();
        visit(child);
      } else run.push(child);
    }
    endRun();
  };
  const holding = new Map<Element, boolean>();
  const holdsBlock = (element: Element): boolean => {
    const known = holding.get(element);
    if (known !== undefined) return known;
    const holds =
      isBlock(element) || element.childNodes.some((child) => isElement(child) && holdsBlock(child));
    holding.set(element, holds);
    return holds;
  };
  const plainText = (node: Node): string => {
    if (node.type === 'text') return node.data;
    if (!isElement(node) || isSilent(node) || without.has(node)) return '';
    return node.childNodes.map(plainText).join('');
  };
  visit(root);
  return blocks;
}
