import type { Span } from '../../core/sentiment.ts';

/** What is said about a brand is said this near to its name, in UTF-16 units: three or four sentences. */
const REACH = 300;
/** Places that are looked at, of a text that names the brand over and over. */
const MOST_SPANS = 50;

/** The parts of a text of `length` units around `spans`, which ascend: merged where they touch, in order. */
export function surroundings(length: number, spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const { start, end } of spans.slice(0, MOST_SPANS)) {
    const part = { start: Math.max(start - REACH, 0), end: Math.min(end + REACH, length) };
    const last = parts.at(-1);
    if (last !== undefined && part.start <= last.end) last.end = Math.max(last.end, part.end);
    else parts.push(part);
  }
  return parts;
}
