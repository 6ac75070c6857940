import type { Receiver } from '../../core/receiver.ts';
import { Panel } from '../components/panel.tsx';
import { t } from '../words/t.ts';

/** How a webhook's messages are signed, and how to change that without losing any. */
export function SigningPanel({ receiver: { id, settings } }: { receiver: Receiver }) {
  const overlaps = settings.previousSecret !== undefined;
  return (
    <Panel title={t('Signing secret')} id="signing">
      <p>
        {overlaps
          ? t(
              'Both the old and the new secret sign every message. When your program knows the new one, end it.',
            )
          : t('One secret signs every message. It is kept encrypted and never shown again.')}
      </p>
      {overlaps ? (
        <form method="post" action={`/receivers/${id}/end-overlap`}>
          <button type="submit">{t('The old secret signs no more')}</button>
        </form>
      ) : (
        <form method="post" action={`/receivers/${id}/rotate`}>
          <button type="submit">{t('Make a new secret')}</button>{' '}
          <span class="meta">{t('The old one goes on signing until you end it.')}</span>
        </form>
      )}
    </Panel>
  );
}
