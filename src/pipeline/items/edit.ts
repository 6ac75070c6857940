import { fingerprint } from '../../analysis/identity/fingerprint.ts';
import type { Item } from '../../core/item.ts';

type Words = Pick<Item, 'title' | 'text'>;
type Told = Pick<Item, 'sourceId' | 'updatedAt'>;

/**
 * Whether what `now` says may take the place of what is `known` of an item. Two sources show one item with more and
 * with less of its text: the one that brought it may change it, unless that is an older version, another one only when
 * both say when they were updated and its version is the newer one.
 */
export function mayEdit(known: Told, now: Told): boolean {
  const ownSource = known.sourceId !== null && now.sourceId === known.sourceId;
  if (known.updatedAt === null || now.updatedAt === null) return ownSource;
  return now.updatedAt > known.updatedAt || (ownSource && now.updatedAt >= known.updatedAt);
}

/**
 * Whether somebody changed the words. Markup, white space, punctuation and case do not count; neither do numbers and
 * relative times within the text, which many pages count up by themselves.
 */
export function isEdit(before: Words, after: Words): boolean {
  return fingerprint(before.title, steady(before.text)) !== fingerprint(after.title, steady(after.text));
}

const AGES =
  /\b(?:(?:an?|one)\s+)?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?)\s+ago\b|\bjust now\b/giu;

function steady(text: string): string {
  return text.replace(/\p{N}+/gu, ' ').replace(AGES, ' ');
}
