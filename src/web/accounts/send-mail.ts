import type { MailPage } from '../../../alerts/render/mail-page.ts';
import { newId } from '../../core/id.ts';
import type { PagesDeps } from '../deps.ts';

/** Hands a mail to the mail server. False when there is none or it does not take it; the log says why. */
export async function sendMail(
  { mail, accounts, log }: PagesDeps,
  to: string,
  { subject, text, html }: MailPage,
): Promise<boolean> {
  if (mail === null) return false;
  const messageId = newId(accounts.wall.now());
  const outcome = await mail.send({ to: [to], subject, text, html, messageId });
  if (!outcome.ok) log.warn({ failure: outcome }, 'a mail about an account was not sent');
  return outcome.ok;
}
