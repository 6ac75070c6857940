import { failureWords } from '../components/failure-words.ts';
import { adviceFor } from '../receivers/advice.ts';
import { rich, t } from '../words/t.ts';
import type { MailOutcome } from './send-by-mail.ts';

/** What became of a test that was mailed to an address. */
export function MailOutcomePanel({ address, outcome }: MailOutcome) {
  const to = <bdi>{address}</bdi>;
  if (outcome.ok)
    return (
      <p class="outcome is-positive" role="status">
        <strong>{rich('The mail server took the mail to {address}.', { address: to })}</strong>{' '}
        {t('Look into its inbox, and into the folder for spam.')}
      </p>
    );
  return (
    <p class="outcome is-negative" role="status">
      <strong>{rich('The mail to {address} was not sent:', { address: to })}</strong>{' '}
      {failureWords(outcome.reason)}. {adviceFor(outcome.reason)}{' '}
      <span class="meta break">({outcome.detail})</span>
    </p>
  );
}
