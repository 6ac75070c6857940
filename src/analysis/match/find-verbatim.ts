import type { Occurrence } from './occurrence.ts';
import type { Token } from './tokenize.ts';

/** Where `sign`, in which there is no word, stands in a text. It stands half-way between the tokens beside it. */
export function findVerbatim(text: string, sign: string, tokens: readonly Token[]): Occurrence[] {
  const places: Occurrence[] = [];
  let next = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < at) next += 1;
    places.push({ first: next - 0.5, last: next - 0.5, start: at, end: at + sign.length });
  }
  return places;
}
