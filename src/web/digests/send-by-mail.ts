import type { MailTransport } from '../../../alerts/notifier.ts';
import type { MailPage } from '../../../alerts/render/mail-page.ts';
import { newId } from '../../core/id.ts';
import type { Outcome } from '../../core/outcome.ts';

/** What became of a mail to an address. */
export interface MailOutcome {
  address: string;
  outcome: Outcome;
}

/** Sends a page to one address, once. */
export async function sendByMail(
  mail: MailTransport | null,
  page: MailPage,
  address: string,
  now: Date,
): Promise<MailOutcome> {
  if (mail !== null)
    return { address, outcome: await mail.send({ to: [address], ...page, messageId: newId(now) }) };
  const detail = 'no mail server is configured';
  return {
    address,
    outcome: { ok: false, retryable: false, reason: 'bad-settings', detail, retryAfterMs: null },
  };
}
