import type { Span } from '../../../core/sentiment.ts';
import { findNames } from '../../match/find-names.ts';

/** Where the brand stands in a text; its name inside a link says nothing about it. */
export function targetsIn(text: string, brand: string | null, aliases: readonly string[]): Span[] {
  if (brand === null) return [];
  const found = findNames(text, [brand, ...aliases]);
  if (found.length === 0 || !text.includes('://')) return found;
  const links = [...text.matchAll(/https?:\/\/\S+/gi)].map(({ 0: link, index }) => [
    index,
    index + link.length,
  ]);
  let next = 0;
  return found.filter(({ start, end }) => {
    while ((links[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (links[next]?.[0] ?? Number.POSITIVE_INFINITY) >= end;
  });
}
