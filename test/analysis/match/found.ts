import type { Matchable } from '../../../src/analysis/match/matchable.ts';
import { compileMatcher } from '../../../src/analysis/match/matcher.ts';

/** The pieces of an item that `query` matches, those of the title marked; null when it does not match. */
export function found(query: string, text: string, item: Partial<Matchable> = {}): string[] | null {
  const [match] = compileMatcher(new Map([['q', query]])).match({ title: null, ...item, text });
  return (
    match?.spans.map(({ field, start, end }) =>
      field === undefined ? text.slice(start, end) : `${field}: ${item.title?.slice(start, end)}`,
    ) ?? null
  );
}
