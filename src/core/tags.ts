import { collapseSpaces, storableText } from './text.ts';

/** Longest tag, in UTF-16 units. */
export const LONGEST_TAG = 50;
/** A mention bears at most so many. */
export const MOST_TAGS = 20;

/**
 * Tags as they are kept, whoever writes them: lower case, single spaces, no commas (they part tags where people type
 * several), each once, in alphabetical order. What is left empty or longer than {@link LONGEST_TAG} is left out.
 */
export function tidyTags(given: readonly string[]): string[] {
  const tags = given
    .flatMap((text) => text.split(','))
    .map((text) => collapseSpaces(storableText(text)).toLowerCase().normalize('NFC'))
    .filter((tag) => tag !== '' && tag.length <= LONGEST_TAG);
  return [...new Set(tags)].sort();
}
