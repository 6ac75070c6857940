import { parseUrl } from '../../src/core/parse-url.ts';
import { collapseSpaces } from '../../src/core/text.ts';

/** Control characters, and those that turn the reading direction of what follows. */
const DECEIVING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Crawled text as one harmless line: no line breaks, no control characters, no turned reading direction. */
export function plainLine(text: string): string {
  return collapseSpaces(text.replace(DECEIVING, ' '));
}

/** `url` when it leads to the web, else null: mails link to nothing but http and https. */
export function webLink(url: string | null): string | null {
  const parsed = parseUrl(url ?? '');
  return parsed !== null && /^https?:$/u.test(parsed.protocol) ? parsed.href : null;
}
