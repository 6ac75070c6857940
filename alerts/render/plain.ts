import { collapseSpaces } from '../../src/core/text.ts';

/** Control characters, and those that turn the reading direction of what follows. */
const DECEIVING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Crawled text as one harmless line: no line breaks, no control characters, no turned reading direction. */
export function plainLine(text: string): string {
  return collapseSpaces(text.replace(DECEIVING, ' '));
}

/** `url` when it leads to the web, else null: mails link to nothing but http and https. */
export function webLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
