import { createTransport } from 'nodemailer';
import { SECOND } from '../../core/time.ts';
import { type Finding, ill, well } from './finding.ts';

const TIMEOUT = 10 * SECOND;

/** Connects and logs in, sending nothing. */
export async function checkMail(smtpUrl: string | null): Promise<Finding> {
  if (smtpUrl === null) return well('mail', 'no mail server is set, so no mail is sent');
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
  });
  try {
    await transport.verify();
    return well('mail', 'the mail server lets us in');
  } catch (error) {
    const { code = 'unknown', originalCode = code } = error as { code?: string; originalCode?: string };
    return ill('mail', `the mail server cannot be used (${originalCode})`, 'check SMTP_URL');
  } finally {
    transport.close();
  }
}
