import { z } from 'zod';
import type { Message } from '../../src/core/message.ts';
import type { Notifier } from '../notifier.ts';
import { failedForGood } from '../outcomes.ts';
import { renderMail } from '../render/mail.ts';
import { isBadNews } from '../routing/audience.ts';

interface EmailSettings {
  to: string[];
}

/** Sends a message as a mail, in HTML and plain text, through the installation's own mail server. */
export const email: Notifier<EmailSettings> = {
  id: 'email',
  title: 'E-mail',
  description: 'Sends a mail through the server in SMTP_URL',
  example: { to: ['pr@example.com'] },
  settings: z.strictObject({
    to: z.union([z.email().transform((address) => [address]), z.array(z.email()).min(1)]),
  }),
  mainSetting: 'to',
  secrets: [],
  async send({ id, message, attachments, links }, { to }, { mail }) {
    if (mail === null) return failedForGood('bad-settings', 'no mail server is configured');
    const page = attachments ?? renderMail(message, links);
    return mail.send({ to, ...page, messageId: id, headers: headersOf(message) });
  },
};

/**
 * Mail programs gather everything about one incident under the same (never sent) first message, and show what is
 * important (RFC 2156 §5.3.4) before the rest.
 */
function headersOf(message: Message): Record<string, string> {
  const automatic = { 'Auto-Submitted': 'auto-generated' };
  if (!('incident' in message.data)) return automatic;
  const { id, severity } = message.data.incident;
  return {
    ...automatic,
    References: `<incident-${id}@earshot.invalid>`,
    ...(severity === 'critical' && isBadNews(message.type) ? { Importance: 'high' } : {}),
  };
}
