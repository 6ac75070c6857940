import { TextFlow } from '../formats/text-flow.ts';
import { type Element, isElement, type Node } from './dom.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const silent = names(
  'script style noscript template head title svg math canvas textarea select option datalist button iframe object ' +
    'audio video map',
);

const blocks = names(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul',
);

/** Whether `element` begins and ends a line. */
export function isBlock(element: Element): boolean {
  return blocks.has(element.name);
}

/** Whether a reader does not see what is in `element`. */
export function isSilent(element: Element): boolean {
  return silent.has(element.name);
}

/** Names, dates and headings are at most this long, in UTF-16 units. */
const LABEL = 500;

/** The text of one item of many, in UTF-16 units: without a bound, items inside items cost quadratic time. */
export const LONGEST_ITEM = 20_000;

/**
 * What a reader sees of `node`: white space collapsed, one line a block, no blank lines.
 * Elements in `without` are left out, with everything in them. Reading ends after about `limit` characters and nodes.
 */
export function textOf(
  node: Node,
  { without, limit = Number.POSITIVE_INFINITY }: { without?: ReadonlySet<Node>; limit?: number } = {},
): string {
  const flow = new TextFlow();
  let written = 0;
  const visit = (each: Node): void => {
    if (written > limit || without?.has(each)) return;
    written += 1;
    if (each.type === 'text') {
      flow.write(each.data);
      written += each.data.trim().length;
    }
    if (!('childNodes' in each)) return;
    if (isElement(each)) {
      if (isSilent(each)) return;
      if (isBlock(each)) flow.break();
      else if (each.name === 'td' || each.name === 'th') flow.write(' ');
    }
    for (const child of each.childNodes) visit(child);
    if (isElement(each) && isBlock(each)) flow.break();
  };
  visit(node);
  return flow.toString();
}

/** The characters directly in `element`, as a script or a title holds them. */
export function rawText(element: Element): string {
  return element.childNodes.map((child) => (child.type === 'text' ? child.data : '')).join('');
}

/** The beginning of what a reader sees of `element`: enough for a name, a date or a heading. */
export function labelOf(element: Element): string {
  return textOf(element, { limit: LABEL });
}
