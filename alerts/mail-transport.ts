import { createTransport } from 'nodemailer';
import type { FailureReason, Outcome } from '../src/core/outcome.ts';
import { SECOND } from '../src/core/time.ts';
import type { MailTransport } from './notifier.ts';
import { failed, failedForGood } from './outcomes.ts';

export interface MailTransportOptions {
  /** `smtp://user:password@host:port`, or `smtps://`. */
  smtpUrl: string;
  /** Sender, such as `Earshot <alerts@example.com>`; its domain also completes every Message-ID. */
  from: string;
  /** Longest wait for the connection, the greeting and each answer; milliseconds. */
  timeoutMs?: number | undefined;
}

/** What nodemailer puts on the errors it throws. */
interface SmtpError extends Error {
  code?: string;
  originalCode?: string;
  responseCode?: number;
  permanent?: boolean;
}

/** Hands mails to an SMTP server, one connection a mail. `messageId` is the part of the Message-ID before the `@`. */
export function createMailTransport(options: MailTransportOptions): MailTransport {
  const { smtpUrl, from, timeoutMs = 20 * SECOND } = options;
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // A mail is what it says: nothing in it may pull in a file or a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return {
    async send({ messageId, headers = {}, ...mail }) {
      try {
        const info = await transport.sendMail({
          ...mail,
          from,
          headers,
          messageId: `<${messageId}@${domain}>`,
        });
        const refused = info.rejected.length;
        return refused === 0
          ? { ok: true, detail: 'the mail server took it' }
          : { ok: true, detail: `the mail server refused ${refused} of ${mail.to.length} recipients` };
      } catch (error) {
        return outcomeOf(error as SmtpError);
      }
    },
  };
}

/** The only place that reads nodemailer's codes. Server replies are left out of the detail: they may echo anything. */
function outcomeOf({ code, originalCode, responseCode, permanent }: SmtpError): Outcome {
  const answered = responseCode === undefined ? null : `the mail server answered ${responseCode}`;
  if (answered !== null && permanent === false) return temporary('server-error', answered);
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    return failedForGood('unauthorized', 'the mail server refused the login');
  }
  if (answered !== null) return failedForGood('client-error', answered);
  if (originalCode === 'ECONNREFUSED') return temporary('refused', 'the mail server refused the connection');
  if (certificateFault.test(originalCode ?? ''))
    return temporary('tls', 'the certificate of the mail server is not valid');
  const reason = connectionFailures[code ?? ''];
  return reason === undefined
    ? failedForGood('internal', 'the mail could not be sent')
    : temporary(reason, 'no working connection to the mail server');
}

/** Codes of Node's certificate checks, which nodemailer files under ESOCKET. */
const certificateFault = /CERT|^UNABLE_TO_|^ERR_(?:TLS|SSL)_/;

const connectionFailures: Record<string, FailureReason> = {
  EDNS: 'dns',
  ETIMEDOUT: 'timeout',
  ETLS: 'tls',
  ESOCKET: 'network',
  ECONNECTION: 'network',
  EPROTOCOL: 'network',
};

function temporary(reason: FailureReason, message: string): Outcome {
  return failed({ reason, message, retryable: true, retryAfterMs: null });
}
