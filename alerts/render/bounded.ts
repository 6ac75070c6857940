import { excerpt } from '../../src/core/text.ts';
import { plainLine, webLink } from './plain.ts';

const LONGEST_LINK = 1_000;

/** Text from anywhere as one harmless line of at most `limit` UTF-16 units. */
export function boundedLine(text: string, limit: number): string {
  return excerpt(plainLine(text), limit);
}

/** `url` when it leads to the web and is short enough for every destination, else null. */
export function boundedLink(url: string | null): string | null {
  const link = webLink(url);
  return link === null || link.length > LONGEST_LINK ? null : link;
}

/** The leading `parts` that fit into `limit` when joined with `separator`, whole ones only: a cut could break markup. */
export function joinedUpTo(
  parts: readonly string[],
  separator: string,
  limit: number,
  lengthOf: (text: string) => number = (text) => text.length,
): string {
  let joined = '';
  for (const part of parts) {
    const longer = joined === '' ? part : `${joined}${separator}${part}`;
    if (lengthOf(longer) > limit) break;
    joined = longer;
  }
  return joined;
}
