import type { DeliveryAttempt, DeliveryView } from '../../../db/repos/telling/deliveries.ts';
import { failureWords } from '../components/failure-words.ts';
import { Ago } from '../components/moment.tsx';
import { rich, t } from '../words/t.ts';
import { adviceFor } from './advice.ts';

interface TestPanelProps {
  delivery: DeliveryView;
  /** Its newest attempt; null while none was made. */
  attempt: DeliveryAttempt | null;
  now: Date;
}

/** What became of a test. Until that is known it asks again by itself, or when a person does. */
export function TestPanel({ delivery, attempt, now }: TestPanelProps) {
  const { id, receiverId, state, nextAttemptAt } = delivery;
  const fragment = `/receivers/${receiverId}/tests/${id}`;
  if (state === 'delivered')
    return (
      <p class="outcome is-positive" role="status">
        <strong>{t('It arrived.')}</strong> {t('Look there to see it as your colleagues will.')}{' '}
        <Detail attempt={attempt} />
      </p>
    );
  if (attempt === null)
    return (
      <p
        class="outcome is-accent"
        role="status"
        hx-get={fragment}
        hx-trigger="load delay:1s"
        hx-swap="outerHTML"
      >
        <strong>{t('The test is on its way …')}</strong>{' '}
        <a href={`/receivers/${receiverId}?test=${id}`}>{t('Look again')}</a>
      </p>
    );
  return (
    <p class="outcome is-negative" role="status">
      <strong>{t('It did not arrive:')}</strong>{' '}
      {attempt.reason === null ? t('nobody knows why') : failureWords(attempt.reason)}.{' '}
      {attempt.reason !== null && adviceFor(attempt.reason)} <Detail attempt={attempt} />
      {state === 'retrying' && (
        <span class="meta">
          {' '}
          {rich('Tried again {soon}.', { soon: <Ago at={nextAttemptAt} now={now} timezone="UTC" /> })}
        </span>
      )}
    </p>
  );
}

function Detail({ attempt }: Pick<TestPanelProps, 'attempt'>) {
  if (attempt?.detail == null) return null;
  const took =
    attempt.tookMs === null
      ? ''
      : t(', after {seconds, number} s', { seconds: Math.round(attempt.tookMs / 10) / 100 });
  return (
    <span class="meta break">
      ({attempt.detail}
      {took})
    </span>
  );
}
