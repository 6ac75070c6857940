import { notifierById } from '../../../alerts/registry.ts';
import type { Receiver } from '../../core/receiver.ts';
import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import { formSettings } from './form-settings.ts';
import { SettingFields } from './setting-fields.tsx';
import { aboutKind } from './setting-words.ts';

export interface ReceiverFields {
  name: string;
  kind: string;
  written: Readonly<Record<string, string>>;
}

export interface ReceiverFormProps {
  /** Null for one that is not saved yet. */
  receiver: Receiver | null;
  fields: ReceiverFields;
  /** What is wrong, by the name of the field; under an empty name what concerns several. */
  faults: Readonly<Record<string, string>>;
}

/** A receiver to be made or changed. Secrets go in and never come out. */
export function ReceiverForm({ receiver, fields, faults }: ReceiverFormProps) {
  const { kind, name, written } = fields;
  const secrets = notifierById(kind)?.secrets ?? [];
  const kept = secrets.filter((secret) => receiver?.settings[secret] !== undefined);
  const about = aboutKind(kind);
  return (
    <form
      method="post"
      action={receiver === null ? `/receivers/new?kind=${kind}` : `/receivers/${receiver.id}`}
      class="form"
    >
      {about !== null && <p class="meta">{t(about)}</p>}
      {faults[''] !== undefined && <p class="problem">{faults['']}</p>}
      <Field
        name="name"
        label={t('Name')}
        hint={t('As your team says it: “PR desk”, “On call”.')}
        value={name}
        error={faults.name}
        required
        maxlength={200}
      />
      <SettingFields settings={formSettings(kind)} written={written} faults={faults} kept={kept} />
      {kind === 'webhook' && receiver === null && (
        <p class="meta">{t('A signing secret is made for you and shown once, on the next page.')}</p>
      )}
      <button type="submit" class="primary">
        {receiver === null ? t('Save receiver') : t('Save changes')}
      </button>
    </form>
  );
}
