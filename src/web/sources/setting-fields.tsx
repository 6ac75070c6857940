import { Check, Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import type { Kind } from './kinds.ts';
import type { SettingInput } from './setting-inputs.ts';
import { settingLabel } from './setting-words.ts';

interface SettingFieldsProps {
  kind: Kind;
  inputs: readonly SettingInput[];
  written: (name: string) => string;
  /** Whether secrets are there already, so that they may be left empty. */
  kept?: boolean;
}

/** What a kind of source can be told, made from its schema; rare settings unfold. */
export function SettingFields({ kind, inputs, written, kept = false }: SettingFieldsProps) {
  const rare = inputs.filter((input) => input.rare);
  const field = (input: SettingInput) => <SettingField {...{ input, kind, written, kept }} />;
  const isSelector = ({ name }: SettingInput) => name.startsWith('items.');
  const selectors = inputs.filter((input) => isSelector(input) && !input.rare);
  return (
    <>
      {inputs.filter((input) => !input.rare && !isSelector(input)).map(field)}
      {selectors.length > 0 && (
        <fieldset class="fields">
          <legend>
            {t(
              'Where the items are, as CSS selectors (title, .body, a@href); leave empty to have them found',
            )}
          </legend>
          {selectors.map(field)}
        </fieldset>
      )}
      {rare.length > 0 && (
        <details>
          <summary>{t('More settings')}</summary>
          <div class="form">{rare.map(field)}</div>
        </details>
      )}
    </>
  );
}

function SettingField({
  input,
  kind,
  written,
  kept,
}: Required<Omit<SettingFieldsProps, 'inputs'>> & { input: SettingInput }) {
  const { name, type, required, usual, example } = input;
  const phrase = settingLabel(name);
  const label = phrase === null ? name : t(phrase);
  const value = written(`set-${name}`);
  if (type === 'flag') {
    return (
      <Check
        name={`set-${name}`}
        label={label}
        checked={value === 'yes' || (value === '' && usual === 'true')}
      />
    );
  }
  const hint = kind.hints[name];
  if (type === 'secret') {
    return (
      <Field
        name={`set-${name}`}
        label={label}
        type="password"
        autocomplete="off"
        required={required && !kept}
        maxlength={5000}
        hint={kept ? t('Never shown. Leave empty to keep it.') : t('Kept encrypted and never shown again.')}
      />
    );
  }
  return (
    <Field
      name={`set-${name}`}
      label={label}
      value={value}
      placeholder={usual || example}
      required={required}
      maxlength={2000}
      hint={type === 'list' ? t('Separated by commas.') : hint}
    />
  );
}
