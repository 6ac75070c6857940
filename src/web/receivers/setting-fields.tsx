import { Check, Choice, Field, TextArea } from '../components/fields.tsx';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import type { FormSetting } from './form-settings.ts';

interface SettingFieldsProps {
  settings: readonly FormSetting[];
  written: Readonly<Record<string, string>>;
  /** What is wrong, by the name of the setting. */
  faults: Readonly<Record<string, string>>;
  /** Names of secrets that are kept already; they are never shown. */
  kept: readonly string[];
}

/** What a kind of receiver asks for; settings that most leave alone are folded away. */
export function SettingFields(props: SettingFieldsProps) {
  const { settings, faults, written } = props;
  const isUsual = ({ name, required, initial, words }: FormSetting) =>
    required || words.usual || faults[name] !== undefined || (written[name] ?? initial) !== initial;
  const others = settings.filter((setting) => !isUsual(setting));
  return (
    <>
      {settings.filter(isUsual).map((setting) => (
        <SettingField {...props} setting={setting} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t('More settings')}</summary>
          <div class="form">
            {others.map((setting) => (
              <SettingField {...props} setting={setting} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

const choiceWords: Readonly<Record<string, Phrase>> = {
  us: 'United States',
  eu: 'Europe',
};

function SettingField({ setting, written, faults, kept }: SettingFieldsProps & { setting: FormSetting }) {
  const { name, type, choices, required, secret } = setting;
  const { placeholder = '', as = 'text', help } = setting.words;
  const label = t(setting.words.label);
  const isKept = kept.includes(name);
  const value = written[name] ?? '';
  const common = {
    name: `set-${name}`,
    label: required || type === 'flag' || choices.length > 0 ? label : t('{label} (optional)', { label }),
    error: faults[name],
    ...(help === undefined ? {} : { hint: t(help, { to: '{to}', text: '{text}' }) }),
  };
  if (type === 'flag') return <Check name={common.name} label={label} checked={value === 'yes'} />;
  if (choices.length > 0) {
    const options = choices.map((choice) => ({ value: choice, label: choiceLabel(choice) }));
    return <Choice {...common} value={value} options={options} />;
  }
  if (as !== 'text' || isKept)
    return (
      <>
        {as === 'text' ? (
          <Field {...common} placeholder={t('Kept. Write here to change it')} autocomplete="off" />
        ) : (
          <TextArea
            {...common}
            value={value}
            required={required && !isKept}
            rows={as === 'list' ? 2 : 4}
            placeholder={isKept ? t('Kept. Write here to change it') : placeholder}
          />
        )}
        {isKept && !required && <Check name={`without-${name}`} label={t('Remove: {label}', { label })} />}
      </>
    );
  return (
    <Field
      {...common}
      value={value}
      placeholder={placeholder}
      required={required}
      maxlength={2_000}
      type={secret && name === 'password' ? 'password' : 'text'}
      autocomplete="off"
    />
  );
}

function choiceLabel(choice: string): string {
  const phrase = choiceWords[choice];
  return phrase === undefined ? choice : t(phrase);
}
