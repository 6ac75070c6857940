import { scanMarkup } from './markup.ts';
import { type FlowMark, TextFlow } from './text-flow.ts';

const names = (list: string) => new Set(list.split(' '));

/** Elements that begin and end a line. */
const BLOCKS = names(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option optgroup p pre search ' +
    'section select summary table tbody tfoot thead title tr ul',
);
const CELLS = names('td th');
/** Elements whose content is code, not text. */
const CODE = names('script style');
/** Elements whose content is shown only where something else cannot be. */
const FALLBACKS = names('audio canvas iframe noembed noframes noscript svg template video');

/**
 * `html` (a page, a fragment, or plain text with entities) as plain text: blocks are lines, entities are decoded,
 * scripts, styles and fallback content are dropped, white space is collapsed. Never throws; linear time.
 */
export function htmlToText(html: string): string {
  const flow = new TextFlow();
  /** The outermost element that is being dropped, how often it is open, and where it began. */
  let dropped: { name: string; depth: number; mark: FlowMark } | null = null;

  scanMarkup(html, 'html', {
    open(name, _attributes, selfClosing) {
      if (dropped !== null) {
        if (dropped.name === name && !selfClosing) dropped.depth++;
      } else if (CODE.has(name) || (FALLBACKS.has(name) && !selfClosing)) {
        dropped = { name, depth: 1, mark: flow.mark() };
      } else if (BLOCKS.has(name)) flow.break();
      else if (CELLS.has(name)) flow.write(' ');
    },
    close(name) {
      if (dropped === null) {
        if (BLOCKS.has(name)) flow.break();
        else if (CELLS.has(name)) flow.write(' ');
      } else if (dropped.name === name && --dropped.depth === 0) {
        flow.rewind(dropped.mark);
        dropped = null;
      }
    },
    text(data) {
      // Fallback content is written all the same: an element that never ends must not swallow the rest.
      if (dropped === null || !CODE.has(dropped.name)) flow.write(data);
    },
  });
  return flow.toString();
}
