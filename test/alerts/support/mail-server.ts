import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';

export interface ReceivedMail {
  to: string[];
  source: string;
}

/** A mail server for one test that keeps what it is given; returns its URL and the mails. */
export async function mailServer(
  options: SMTPServerOptions = {},
): Promise<{ url: string; mails: ReceivedMail[] }> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    closeTimeout: 0,
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const source = Buffer.concat(chunks).toString('utf8');
      mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
      done();
    },
    ...options,
  });
  // Clients that hang up in the middle are part of these tests.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, mails };
}

/** An SMTP answer with a code, as `smtp-server` wants it. */
export function smtpError(responseCode: number): Error {
  return Object.assign(new Error('said by the server'), { responseCode });
}
