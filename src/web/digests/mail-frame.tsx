import type { MailPage } from '../../../alerts/render/mail-page.ts';
import { t } from '../words/t.ts';

/**
 * A mail exactly as it is sent. The frame runs no scripts, submits no forms and loads nothing; its links open in the
 * whole window, after a click.
 */
export function MailFrame({ title, page: { html, text } }: { title: string; page: MailPage }) {
  return (
    <>
      <iframe
        class="mail"
        title={title}
        sandbox="allow-top-navigation-by-user-activation"
        srcdoc={html.replace('<head>', '<head><base target="_top">')}
      />
      <details>
        <summary>{t('As plain text')}</summary>
        <pre class="panel">{text}</pre>
      </details>
    </>
  );
}
