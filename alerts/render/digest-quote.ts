import type { DigestMention } from './digest-content.ts';
import { plainLine } from './plain.ts';
import type { Quote } from './quote.ts';

/** A digest's mention as a quote that leads to its page here, where the place it was said is linked too. */
export function quoteOf({ title, excerpt, host, author, mentionUrl }: DigestMention): Quote {
  const notes = [author, host].filter((note) => note !== null).map(plainLine);
  return { url: mentionUrl, title, excerpt, note: notes.length === 0 ? 'unnamed' : notes.join(' · ') };
}
