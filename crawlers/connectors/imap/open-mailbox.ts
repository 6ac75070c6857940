import { isIP } from 'node:net';
import type { ImapFlow, MailboxObject } from 'imapflow';
import { SECOND } from '../../../src/core/time.ts';
import { withDeadline } from '../../../src/net/abort.ts';
import { isPublicAddress } from '../../../src/net/address.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import { imapFailure } from './failure.ts';
import { MAX_MESSAGE_BYTES } from './message-item.ts';
import type { ImapSettings } from './settings.ts';
import { whenLost } from './when-lost.ts';

const CONNECT_MS = 10 * SECOND;
const SILENCE_MS = 20 * SECOND;
const VISIT_MS = 120 * SECOND;
/** What a server may say beside the messages that were asked for: the numbers of millions of them. */
const TALK_BYTES = 16 * 1024 * 1024;

/** A mailbox that is open for reading, and only for that. */
export interface OpenMailbox {
  client: ImapFlow;
  mailbox: MailboxObject;
}

/**
 * Logs in, opens the mailbox so that nothing in it can change (EXAMINE), lets `read` read, and hangs up whatever
 * happens.
 *
 * @throws {NetError}
 */
export function withMailbox<T>(
  settings: ImapSettings,
  { sockets, signal }: Pick<CrawlContext, 'sockets' | 'signal'>,
  read: (open: OpenMailbox) => Promise<T>,
): Promise<T> {
  const { host, port, secure } = settings;
  return withDeadline(VISIT_MS, signal, async (ending) => {
    const address = await sockets.resolve(host, port, ending);
    if (!secure && isPublicAddress(address)) {
      const says = 'passwords cross the public internet over TLS only; set secure to true';
      throw new NetError('bad-settings', `${host}: ${says}`, { retryable: false });
    }
    const client = await newClient(settings, address);
    ending.addEventListener('abort', () => client.close(), { once: true });
    const lost = whenLost(client, host, TALK_BYTES + settings.maxMessages * MAX_MESSAGE_BYTES);
    try {
      const result = await Promise.race([lost, openAndRead(client, settings, read)]);
      await client.logout();
      return result;
    } finally {
      client.close();
    }
  });
}

async function openAndRead<T>(
  client: ImapFlow,
  { host, mailbox: path }: ImapSettings,
  read: (open: OpenMailbox) => Promise<T>,
): Promise<T> {
  let opening = false;
  try {
    await client.connect();
    opening = true;
    const mailbox = await client.mailboxOpen(path, { readOnly: true });
    opening = false;
    if (typeof mailbox.uidValidity !== 'bigint') throw notNumbered(host);
    return await read({ client, mailbox });
  } catch (error) {
    throw imapFailure(error, host, { opening });
  }
}

/** RFC 3501 §6.3.1: without it, no message can be told from another on the next visit. */
function notNumbered(host: string): NetError {
  const says = 'the server does not say how the mailbox is numbered';
  return new NetError('unexpected-answer', `${host}: ${says}`, { retryable: false });
}

/** Dials `address`, which the guard has judged; the name is what the certificate must say. */
async function newClient(
  { host, port, secure, user, password, ca }: ImapSettings,
  address: string,
): Promise<ImapFlow> {
  // A seventh of a second that only those spend who read mail.
  const { ImapFlow } = await import('imapflow');
  const trust: object = ca === undefined ? {} : { ca };
  return new ImapFlow({
    host: address,
    port,
    secure,
    ...(isIP(host) === 0 && { servername: host }),
    tls: trust,
    auth: { user, pass: password },
    clientInfo: { name: 'Earshot', version: '', vendor: '', 'support-url': '' },
    logger: false,
    disableCompression: true,
    disableAutoIdle: true,
    disableAutoEnable: true,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  });
}
