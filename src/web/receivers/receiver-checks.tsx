import type { Receiver } from '../../core/receiver.ts';
import { Check, Checks } from '../components/fields.tsx';
import { rich, t } from '../words/t.ts';
import { kindName } from './setting-words.ts';

interface ReceiverChecksProps {
  label: string;
  /** Of the boxes' names: `prefix-id`. */
  prefix: string;
  receivers: readonly Receiver[];
  chosen: readonly string[];
}

/** Receivers to choose from, any number of them. */
export function ReceiverChecks({ label, prefix, receivers, chosen }: ReceiverChecksProps) {
  if (receivers.length === 0)
    return (
      <p class="problem">
        {rich('There is nobody to tell yet. {link} first.', {
          link: <a href="/receivers/new">{t('Make a receiver')}</a>,
        })}
      </p>
    );
  return (
    <Checks label={label}>
      {receivers.map(({ id, name, kind, disabledReason, quietHours }) => (
        <Check
          name={`${prefix}-${id}`}
          checked={chosen.includes(id)}
          label={
            <>
              <bdi>{name}</bdi>{' '}
              <span class="faint">
                {kindName(kind)}
                {disabledReason !== null && `, ${t('turned off')}`}
                {quietHours !== null && `, ${t('has quiet hours')}`}
              </span>
            </>
          }
        />
      ))}
    </Checks>
  );
}
