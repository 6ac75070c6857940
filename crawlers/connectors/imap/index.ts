import { isIPv6 } from 'node:net';
import type { Connector, CrawlResult } from '../../connector.ts';
import { visited } from '../../visited.ts';
import { readPlace } from './cursor.ts';
import { withMailbox } from './open-mailbox.ts';
import { type ReadMessages, readMessages, uidsWithin } from './read-messages.ts';
import { type ImapSettings, imapSettings } from './settings.ts';

/** Reads a mailbox: complaints, letters to the press office, alerts that others send. */
export const imap: Connector<ImapSettings> = {
  id: 'imap',
  title: 'Mailbox',
  description:
    'A mailbox over IMAP, such as a complaints inbox: read only, nothing in it is marked or moved.',
  example: {
    host: 'imap.example.com',
    port: 993,
    secure: true,
    user: 'complaints@example.com',
    password: 'app password',
    mailbox: 'INBOX',
    maxMessages: 200,
  },
  settings: imapSettings,
  mainSetting: 'host',
  secrets: ['password'],
  key: ({ user, mailbox, ...server }) =>
    `imap://${encodeURIComponent(user)}@${authority(server)}/${encodeURIComponent(mailbox)}`,
  host: authority,

  /** The first visit reads the newest messages; what is older is left to `history`. */
  crawl({ settings, cursor }, context): Promise<CrawlResult> {
    return withMailbox(settings, context, async (open) => {
      const uidValidity = String(open.mailbox.uidValidity);
      const before = readPlace(cursor);
      const place = before?.uidValidity === uidValidity ? before : null;
      const found = await uidsWithin(open, (place?.uid ?? 0) + 1);
      const uids = place === null ? found.slice(-settings.maxMessages) : found.slice(0, settings.maxMessages);
      const read = await readMessages(open, uids, context.clock.now());
      const renumbered = before !== null && place === null && uids.length < found.length;
      return visited({
        items: read.items,
        bytes: read.bytes,
        status: null,
        title: settings.user,
        cursor: { uidValidity, uid: uids.at(-1) ?? place?.uid ?? 0 },
        missed: renumbered ? RENUMBERED : missedIn(read),
      });
    });
  },

  history({ settings, cursor }, context) {
    return withMailbox(settings, context, async (open) => {
      const uidValidity = String(open.mailbox.uidValidity);
      const place = readPlace(cursor);
      const begun = place?.uidValidity === uidValidity;
      const older = begun
        ? await uidsWithin(open, 1, place.uid - 1)
        : (await uidsWithin(open, 1)).slice(0, -settings.maxMessages);
      const uids = older.slice(-settings.maxMessages);
      const { items, bytes } = await readMessages(open, uids, context.clock.now());
      const [oldest] = uids;
      const next = oldest === undefined || oldest === older[0] ? null : { uidValidity, uid: oldest };
      return { items, bytes, next };
    });
  },
};

const RENUMBERED: CrawlResult['missed'] = {
  atLeast: null,
  reason: 'the server numbered the mailbox anew, and only its newest messages were read again',
};

function missedIn({ unreadable }: ReadMessages): CrawlResult['missed'] {
  return unreadable === 0 ? null : { atLeast: unreadable, reason: 'messages that cannot be read as mail' };
}

function authority({ host, port }: Pick<ImapSettings, 'host' | 'port'>): string {
  const name = isIPv6(host) ? `[${host}]` : host;
  return port === 993 ? name : `${name}:${port}`;
}
