import { renderMail } from '../../../alerts/render/mail.ts';
import type { MailPage } from '../../../alerts/render/mail-page.ts';
import type { Message } from '../../core/message.ts';
import { Panel } from '../components/panel.tsx';
import { MailFrame } from '../digests/mail-frame.tsx';
import { t } from '../words/t.ts';

interface MessagePanelProps {
  message: Message;
  /** The page that goes with it, such as a digest. */
  page: MailPage | null;
  /** The receiver's kind. */
  kind: string;
}

/**
 * What was sent. Links that let whoever has them acknowledge are made anew for each attempt and left out here, and
 * settings of the receiver are no part of it.
 */
export function MessagePanel({ message, page, kind }: MessagePanelProps) {
  const mail = page ?? renderMail(message);
  const { type, timestamp, data } = message;
  return (
    <Panel title={t('What was sent')}>
      <p class="row">
        <span class="faint">{t('Subject')}</span> <bdi class="about">{mail.subject}</bdi>
      </p>
      {kind === 'email' ? (
        <MailFrame title={t('The mail as it was sent')} page={mail} />
      ) : (
        <pre class="panel" dir="auto">
          {mail.text}
        </pre>
      )}
      <details open={kind === 'webhook'}>
        <summary>{t('As programs get it')}</summary>
        <pre class="panel">{JSON.stringify({ type, timestamp, data }, null, 2)}</pre>
      </details>
      <p class="meta">
        {t('Personal links to acknowledge and the signature are made for each attempt and not kept.')}
      </p>
    </Panel>
  );
}
