import type { Span } from '../../../core/sentiment.ts';

/** Texts up to this are read whole; UTF-16 units, like all lengths here. */
const SHORT = 700;
const AROUND = 280;
const MOST_EXCERPTS = 6;

/**
 * The parts of a text that are read: all of a short one; of a long one what stands around the brand, or where it does
 * not occur the beginning, some of the middle and the end. A bounded number of bounded parts, in order.
 */
export function excerptsOf(text: string, targets: readonly Span[]): Span[] {
  if (text.length <= SHORT) return [{ start: 0, end: text.length }];
  if (targets.length === 0) {
    const stride = Math.max(SHORT, (text.length - SHORT) / (MOST_EXCERPTS - 1));
    const count = Math.min(MOST_EXCERPTS, Math.ceil(text.length / SHORT));
    return Array.from({ length: count }, (_, i) => {
      const start = Math.min(Math.floor(i * stride), text.length - SHORT);
      return atSpaces(text, { start, end: start + SHORT });
    });
  }
  const stride = Math.max(1, targets.length / MOST_EXCERPTS);
  const chosen = targets.filter((_, i) => Math.floor(i / stride) !== Math.floor((i - 1) / stride));
  const found: Span[] = [];
  for (const { start, end } of chosen) {
    const last = found.at(-1);
    if (last !== undefined && end <= last.end) continue;
    found.push(
      atSpaces(text, {
        start: Math.max(last?.end ?? 0, start - AROUND, 0),
        end: Math.min(text.length, end + AROUND),
      }),
    );
  }
  return found;
}

/** Draws the edges in to sentences, or at least to spaces, where such are near. */
function atSpaces(text: string, { start, end }: Span): Span {
  const before = start === 0 ? 0 : edge(text.slice(start, start + AROUND / 2), /[.!?\n]\s/, /\s/);
  const tail = text.slice(Math.max(start, end - AROUND / 2), end);
  const cut = end === text.length ? -1 : Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('\n'));
  return { start: start + before, end: cut < 0 ? end : end - (tail.length - cut - 1) };
}

function edge(text: string, ...marks: readonly RegExp[]): number {
  for (const mark of marks) {
    const at = text.search(mark);
    if (at >= 0) return at + 1;
  }
  return 0;
}
