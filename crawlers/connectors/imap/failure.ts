import type { FailureReason } from '../../../src/core/outcome.ts';
import { classifyError } from '../../../src/net/classify.ts';
import { NetError } from '../../../src/net/http.ts';

type Kind = readonly [reason: FailureReason, says: string, retryable: boolean];

/** What the client calls what went wrong on its own side (the second spelling is its own). */
const kindOfCode: Record<string, Kind> = {
  CONNECT_TIMEOUT: ['timeout', 'no connection in time', true],
  GREEETING_TIMEOUT: ['timeout', 'no greeting in time', true],
  UPGRADE_TIMEOUT: ['timeout', 'no secure connection in time', true],
  ETHROTTLE: ['rate-limited', 'the server asks to be left alone for a while', true],
  InvalidResponse: ['unexpected-answer', 'the server does not answer as IMAP servers do', false],
};

/** Response codes that say whose fault a refusal is (RFC 5530 §3). */
const kindOfResponse: Record<string, Kind> = {
  UNAVAILABLE: ['server-error', 'the server cannot reach the mailbox for now', true],
  SERVERBUG: ['server-error', 'the server failed inside', true],
  INUSE: ['server-error', 'the mailbox is in use', true],
  LIMIT: ['rate-limited', 'the server allows no more for now', true],
  NOPERM: ['forbidden', 'the user may not read this mailbox', false],
  PRIVACYREQUIRED: ['unauthorized', 'the server takes passwords over TLS only', false],
};

const REFUSED_LOGIN: Kind = ['unauthorized', 'the user or the password was not accepted', false];
const NO_MAILBOX: Kind = ['not-found', 'there is no such mailbox', false];
const REFUSED: Kind = ['unexpected-answer', 'the server refused a command', false];

/**
 * Gives an error of the client its reason. What the server said in words is left out: nobody knows what it repeats.
 *
 * @param opening whether the mailbox was being opened
 */
export function imapFailure(error: unknown, host: string, { opening }: { opening: boolean }): NetError {
  if (!(error instanceof Error) || error instanceof NetError) return classifyError(error, host);
  const kind = kindOf(error, opening);
  if (kind === null) return classifyError(error, host);
  const [reason, says, retryable] = kind;
  return new NetError(reason, `${host}: ${says}`, { retryable });
}

/** Null for what the network did. */
function kindOf(error: ImapError, opening: boolean): Kind | null {
  const { code = '', serverResponseCode = '', authenticationFailed, responseStatus } = error;
  const told = kindOfResponse[serverResponseCode] ?? kindOfCode[code];
  if (told !== undefined) return told;
  if (authenticationFailed) return REFUSED_LOGIN;
  if (responseStatus === undefined) return null;
  return opening && responseStatus === 'NO' ? NO_MAILBOX : REFUSED;
}

/** What the client adds to its errors. */
interface ImapError extends Error {
  code?: string;
  serverResponseCode?: string;
  authenticationFailed?: boolean;
  responseStatus?: 'NO' | 'BAD';
}
