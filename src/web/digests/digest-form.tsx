import type { Brand } from '../../core/brand.ts';
import type { Digest } from '../../core/digest.ts';
import type { Receiver } from '../../core/receiver.ts';
import { BrandChoice } from '../components/brand-choice.tsx';
import { Choice, Field } from '../components/fields.tsx';
import { ReceiverChecks } from '../receivers/receiver-checks.tsx';
import { dayNames } from '../receivers/week-words.ts';
import { t } from '../words/t.ts';
import type { DigestFields } from './digest-fields.ts';

export interface DigestFormProps {
  /** Null for one that is not saved yet. */
  digest: Digest | null;
  fields: DigestFields;
  brands: readonly Brand[];
  receivers: readonly Receiver[];
  /** What is wrong, by the name of the field. */
  faults: Readonly<Record<string, string>>;
}

/** A digest to be made or changed. */
export function DigestForm({ digest, fields, brands, receivers, faults }: DigestFormProps) {
  const brand = brands.find(({ id }) => id === fields.brandId);
  return (
    <form method="post" action={digest === null ? '/digests/new' : `/digests/${digest.id}/edit`} class="form">
      {digest === null ? (
        <BrandChoice value={fields.brandId} brands={brands} error={faults.brand} />
      ) : (
        <p>
          {t('About')} <bdi class="about">{brand?.name}</bdi>
        </p>
      )}
      <ScheduleFields {...{ fields, faults }} />
      <ReceiverChecks
        label={t('Who gets it')}
        prefix="receiver"
        receivers={receivers}
        chosen={fields.receiverIds}
      />
      <p class="row">
        <button type="submit" name="do" value="save" class="primary">
          {digest === null ? t('Save digest') : t('Save changes')}
        </button>
        <button type="submit" name="do" value="preview">
          {t('Preview')}
        </button>
      </p>
    </form>
  );
}

function ScheduleFields({ fields, faults }: Pick<DigestFormProps, 'fields' | 'faults'>) {
  const words = {
    daily: t('Every day'),
    weekdays: t('Monday to Friday'),
    weekly: t('Once a week'),
    monthly: t('On the 1st of every month'),
    cron: t('By a cron expression'),
  };
  return (
    <>
      <div class="fields">
        <Choice
          name="rhythm"
          label={t('How often')}
          value={fields.rhythm}
          options={Object.entries(words).map(([value, label]) => ({ value, label }))}
        />
        <Choice
          name="weekday"
          label={t('Day, if once a week')}
          value={String(fields.weekday)}
          options={dayNames('long').map((label, day) => ({ value: String(day + 1), label }))}
        />
        <Field type="time" name="time" label={t('Time of day')} value={fields.time} error={faults.time} />
        <Field
          name="timezone"
          label={t('Time zone')}
          value={fields.timezone}
          error={faults.timezone}
          required
          maxlength={100}
        />
      </div>
      <details open={fields.rhythm === 'cron'}>
        <summary>{t('For experts: a cron expression')}</summary>
        <Field
          name="cron"
          label={t('Minute, hour, day, month, weekday')}
          hint={t('Used only where “By a cron expression” is chosen above.')}
          value={fields.cron}
          error={faults.cron}
          placeholder="0 8 * * 1-5"
          maxlength={100}
        />
      </details>
    </>
  );
}
