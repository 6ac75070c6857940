import { sensitivities } from '../../core/rule.ts';
import { Check, Choice, Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import type { PlainSetting } from './plain-settings.ts';
import { judgesCounts, type RuleFields, settingsToWrite } from './rule-form.ts';
import { sensitivityNames, sensitivityWords } from './rule-words.ts';
import { labelOf } from './setting-labels.ts';

const LONGEST = 20_000;

/** What a rule of the kind can be told about itself. */
export function SettingFields({ fields }: { fields: RuleFields }) {
  if (judgesCounts(fields.kind)) return <Telling fields={fields} />;
  return (
    <>
      {settingsToWrite(fields.kind).map((setting) => (
        <SettingField setting={setting} fields={fields} />
      ))}
    </>
  );
}

function SettingField({ setting, fields }: { setting: PlainSetting; fields: RuleFields }) {
  const { type, required, choices } = setting;
  const words = labelOf(fields.kind, setting.name);
  const name = `set-${setting.name}`;
  const label = words === null ? setting.label : t(words.label);
  const help = words?.help === undefined ? {} : { hint: t(words.help) };
  const value = fields.written[setting.name] ?? '';
  if (type === 'flag') return <Check {...{ name, label }} checked={value === 'yes'} />;
  if (choices.length === 0)
    return <Field maxlength={LONGEST} {...{ name, label, value, required }} {...help} />;
  const options = choices.map((choice) => {
    const known = sensitivityNames[choice];
    return { value: choice, label: known === undefined ? choice : t(known) };
  });
  return <Choice {...{ name, label, value, options }} {...help} />;
}

function Telling({ fields }: { fields: RuleFields }) {
  return (
    <fieldset class="stack is-tight">
      <legend>{t('How readily')}</legend>
      {sensitivities.map((sensitivity) => (
        <Check
          type="radio"
          name="telling"
          value={sensitivity}
          checked={sensitivity === fields.telling}
          label={t(sensitivityWords[sensitivity])}
        />
      ))}
      <div class="row budget">
        <Check
          type="radio"
          name="telling"
          value="budget"
          checked={fields.telling === 'budget'}
          label={t('At most this often a week, by what it would have told so far')}
        />
        <Field name="perWeek" label={t('Times a week')} value={fields.perWeek} maxlength={6} />
      </div>
    </fieldset>
  );
}
