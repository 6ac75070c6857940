import type { DigestMention } from './digest-content.ts';
import { plainLine } from './plain.ts';
import type { Quote } from './quote.ts';

/** A digest's mention as a quote: it leads to its page here, and who said it where leads to the place itself. */
export function quoteOf({ title, excerpt, host, author, url, mentionUrl }: DigestMention): Quote {
  const names = [author, host].filter((name) => name !== null).map(plainLine);
  const note = names.length === 0 ? 'author unknown' : names.join(' · ');
  return { url: mentionUrl, title, excerpt, note, noteUrl: url };
}
