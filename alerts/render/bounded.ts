import { excerpt } from '../../src/core/text.ts';
import { plainLine, webLink } from './plain.ts';

/** Some services refuse texts that are there but show nothing. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const LONGEST_LINK = 1_000;

/** Text from anywhere as one harmless line of at most `limit` UTF-16 units; empty where there is nothing to see. */
export function boundedLine(text: string, limit: number): string {
  const line = excerpt(plainLine(text).toWellFormed(), limit);
  return VISIBLE.test(line) ? line : '';
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
