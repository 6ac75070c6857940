import PostalMime, { type Address, type Email } from 'postal-mime';
import { clampPublished } from '../../../src/core/id.ts';
import type { FetchedItem } from '../../../src/core/item.ts';
import { collapseSpaces } from '../../../src/core/text.ts';
import { parseDate } from '../../formats/dates.ts';
import { wordsOfMail } from './words-of-mail.ts';

/** Most bytes of one mail that are read: what people write stands in front, what they attach behind. */
export const MAX_MESSAGE_BYTES = 256 * 1024;

/**
 * A mail as an item: what its author wrote, without attachments. Null when it is no mail that can be read.
 *
 * @param source its bytes, which may stop before its end
 * @param known its name where the mail has none of its own, and when the server received it: a `Date` later than that,
 * or none, is not believed
 */
export async function messageItem(
  source: Uint8Array,
  known: { name: string; receivedAt: Date },
): Promise<FetchedItem | null> {
  const mail = await parse(source);
  if (mail === null) return null;
  return {
    guid: mail.messageId?.trim() || known.name,
    url: null,
    title: collapseSpaces(mail.subject ?? '') || null,
    text: wordsOfMail(mail),
    html: null,
    author: authorOf(mail.from ?? mail.sender),
    publishedAt: clampPublished(dateOf(mail), known.receivedAt),
    updatedAt: null,
    rating: null,
    language: null,
    reach: null,
    engagement: null,
  };
}

async function parse(source: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(source);
  } catch {
    // Parts or headers beyond what a person's mail has.
    return null;
  }
}

function authorOf(from: Address | undefined): string | null {
  if (from === undefined) return null;
  return collapseSpaces(from.name) || from.address || null;
}

function dateOf({ headers }: Email): Date | null {
  const date = headers.find(({ key }) => key === 'date');
  return date === undefined ? null : parseDate(date.value);
}
