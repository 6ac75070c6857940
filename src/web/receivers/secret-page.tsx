import type { Receiver } from '../../core/receiver.ts';
import { PageHeader } from '../components/page-header.tsx';
import { rich, t } from '../words/t.ts';

interface SecretPageProps {
  receiver: Receiver;
  secret: string;
  /** Whether it takes the place of another one, which goes on signing. */
  rotated: boolean;
}

/** A signing secret, the one time that it is shown. */
export function SecretPage({ receiver, secret, rotated }: SecretPageProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ label: t('Receivers'), href: '/receivers' }]}
        title={<bdi>{receiver.name}</bdi>}
        lead={rotated ? t('A new signing secret was made.') : t('Saved. This is its signing secret.')}
      />
      <section class="panel stack">
        <p>
          <strong>{t('Copy it now: it is not shown again.')}</strong>
        </p>
        <pre>
          <code>{secret}</code>
        </pre>
        <p class="prose">
          {rotated
            ? t(
                'Messages carry the signatures of the old and of the new secret, so nothing breaks while you change over. When your program knows the new one, end the overlap.',
              )
            : rich(
                'Your program checks with it that messages come from here, as {standard} describes. Keep it like a password.',
                { standard: <a href="https://www.standardwebhooks.com">Standard Webhooks</a> },
              )}
        </p>
        <p>
          <a class="button primary" href={`/receivers/${receiver.id}`}>
            {t('I have copied it')}
          </a>
        </p>
      </section>
    </>
  );
}
