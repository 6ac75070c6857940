import { itemLine } from '../../crawlers/formats/item-line.ts';
import { compileMatcher } from '../analysis/match/matcher.ts';
import { defaultQuery } from '../core/brand.ts';
import type { FetchedItem } from '../core/item.ts';
import { defaultScorer } from './analysis.ts';

/** Items as lines, as `parse` prints them. */
export function itemLines(items: readonly FetchedItem[]) {
  return items.map(itemLine);
}

/**
 * The items that mention a brand, as lines that also say how they feel about it.
 *
 * @throws {QueryError} when nothing can be looked for by this name
 */
export function mentionLines(items: readonly FetchedItem[], brand: string) {
  const scorer = defaultScorer();
  const matcher = compileMatcher(new Map([[brand, defaultQuery(brand)]]));
  const mentions = items.filter((item) => matcher.match(item).length > 0);
  return itemLines(mentions).map((line, index) => {
    const text = line.title === null ? line.text : `${line.title}\n${line.text}`;
    const language = mentions[index]?.language ?? null;
    const { label, score } = scorer.score({ text, brand, language, rating: line.rating });
    return { ...line, sentiment: label, score };
  });
}
