import type { ReceiverHealth } from '../../../db/repos/telling/receiver-health.ts';
import type { Receiver } from '../../core/receiver.ts';
import { failureWords } from '../components/failure-words.ts';
import { Ago } from '../components/moment.tsx';
import { rich, t } from '../words/t.ts';
import { adviceFor } from './advice.ts';

/** How a receiver is, from best to worst known. */
export type Condition = 'well' | 'untried' | 'failing' | 'off';

/** What one word there is for how a receiver is. */
export function conditionOf(receiver: Receiver, health: ReceiverHealth | undefined): Condition {
  if (receiver.disabledReason !== null) return 'off';
  const { lastTakenAt = null, lastFailure = null, circuit = false } = health ?? {};
  if (circuit || (lastFailure !== null && (lastTakenAt === null || lastFailure.at > lastTakenAt)))
    return 'failing';
  return lastTakenAt === null ? 'untried' : 'well';
}

const tones = { well: 'positive', untried: 'neutral', failing: 'negative', off: 'neutral' } as const;

export function ConditionTag({ condition }: { condition: Condition }) {
  const words = {
    well: t('Works'),
    untried: t('Untried'),
    failing: t('Failing'),
    off: t('Off'),
  };
  return <span class={`tag is-${tones[condition]}`}>{words[condition]}</span>;
}

interface HealthProps {
  receiver: Receiver;
  health: ReceiverHealth | undefined;
  now: Date;
}

/** How it stands with a receiver, in sentences, and what to do. */
export function Health({ receiver, health, now }: HealthProps) {
  const condition = conditionOf(receiver, health);
  const { lastTakenAt = null, lastFailure = null, waiting = 0, parked = 0 } = health ?? {};
  const ago = (at: Date) => <Ago at={at} now={now} timezone="UTC" />;
  return (
    <>
      {condition === 'off' && <p>{offText(receiver.disabledReason ?? '')}</p>}
      {condition === 'untried' && (
        <p>{t('Nothing was sent to it yet. Send a test to be sure that it works.')}</p>
      )}
      {lastTakenAt !== null && <p>{rich('Took a message {ago}.', { ago: ago(lastTakenAt) })}</p>}
      {lastFailure !== null && condition === 'failing' && (
        <p class="problem">
          {rich('The last try failed {ago}: {why}.', {
            ago: ago(lastFailure.at),
            why: failureWords(lastFailure.reason),
          })}{' '}
          {adviceFor(lastFailure.reason)}
        </p>
      )}
      <Waiting {...{ receiver, health, waiting, parked }} />
    </>
  );
}

function Waiting({
  receiver,
  health,
  waiting,
  parked,
}: Pick<HealthProps, 'receiver' | 'health'> & { waiting: number; parked: number }) {
  const href = `/deliveries?receiver=${receiver.id}`;
  return (
    <>
      {waiting > 0 && (
        <p class="meta">
          <a href={href}>
            {t('{count, plural, one {# message waits} other {# messages wait}}', { count: waiting })}
          </a>
          {health?.circuit && <> {t('while one of them finds out whether it works again')}</>}
          {health?.asleep && <> {t('for its quiet hours to end')}</>}
        </p>
      )}
      {parked > 0 && (
        <p class="meta">
          <a href={`${href}&state=parked`}>
            {t('{count, plural, one {# message was given up} other {# messages were given up}}', {
              count: parked,
            })}
          </a>
        </p>
      )}
    </>
  );
}

function offText(reason: string): string {
  if (reason === 'switched off') return t('Turned off by a person: nothing is sent to it.');
  return t(
    'Turned off by itself, because it said that it is gone: {reason}. Correct its settings, then turn it on.',
    {
      reason,
    },
  );
}
