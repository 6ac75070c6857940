import type { DeliveryAttempt } from '../../../db/repos/telling/deliveries.ts';
import { failureWords } from '../components/failure-words.ts';
import { t } from '../words/t.ts';

/** What became of one attempt, in a few words. */
export function AttemptOutcome({ attempt: { ok, reason, detail } }: { attempt: DeliveryAttempt }) {
  return (
    <>
      <span class={ok ? 'is-positive' : 'is-negative'}>{ok ? t('Taken') : t('Failed')}</span>
      {reason !== null && `, ${failureWords(reason)}`}
      {detail !== null && <span class="faint break"> ({detail})</span>}
    </>
  );
}

/** How long an attempt took; a dash where that was not kept. */
export function tookText({ tookMs }: Pick<DeliveryAttempt, 'tookMs'>): string {
  return tookMs === null ? '–' : t('{seconds, number} s', { seconds: Math.round(tookMs / 10) / 100 });
}
