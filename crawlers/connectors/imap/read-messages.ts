import type { FetchedItem } from '../../../src/core/item.ts';
import { NetError } from '../../../src/net/http.ts';
import { MAX_MESSAGE_BYTES, messageItem } from './message-item.ts';
import type { OpenMailbox } from './open-mailbox.ts';

/** Messages as items. */
export interface ReadMessages {
  items: FetchedItem[];
  bytes: number;
  /** Messages that are no mail anyone can read. */
  unreadable: number;
}

/**
 * The UIDs within [from, to], ascending; no `to` means all that are newer.
 *
 * @throws {NetError} `unexpected-answer`
 */
export async function uidsWithin({ client }: OpenMailbox, from: number, to?: number): Promise<number[]> {
  const found = await client.search({ uid: `${from}:${to ?? '*'}` }, { uid: true });
  // The client answers `false`, whatever its types say, when the server refused.
  if (!Array.isArray(found)) {
    throw new NetError('unexpected-answer', 'the server refused to search the mailbox', { retryable: false });
  }
  // `n:*` always finds the newest message, however old it is (RFC 3501 §6.4.8).
  return found.filter((uid) => uid >= from && uid <= (to ?? uid));
}

/** Reads messages without marking them as read (BODY.PEEK), oldest first. */
export async function readMessages(
  { client, mailbox }: OpenMailbox,
  uids: readonly number[],
  now: Date,
): Promise<ReadMessages> {
  const read: ReadMessages = { items: [], bytes: 0, unreadable: 0 };
  if (uids.length === 0) return read;
  const query = { uid: true, internalDate: true, source: { maxLength: MAX_MESSAGE_BYTES } };
  for await (const { uid, source, internalDate } of client.fetch([...uids], query, { uid: true })) {
    // A message that somebody took away meanwhile comes without its source.
    if (source === undefined) continue;
    read.bytes += source.length;
    const name = `${mailbox.uidValidity}:${uid}`;
    const item = await messageItem(source, { name, receivedAt: internalDate ?? now });
    if (item === null) read.unreadable += 1;
    else read.items.push(item);
  }
  return read;
}
