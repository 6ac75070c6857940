import { sensitivities } from '../../core/rule.ts';
import { Choice, Field } from '../components/fields.tsx';
import { judgesCounts, type RuleFields, settingsToWrite } from './rule-form.ts';
import { sensitivityWords } from './rule-words.ts';

const LONGEST = 20_000;

/** What a rule of the kind can be told about itself. */
export function SettingFields({ fields }: { fields: RuleFields }) {
  if (judgesCounts(fields.kind)) return <Telling fields={fields} />;
  return (
    <>
      {settingsToWrite(fields.kind).map(({ name, label, type, required, choices }) => {
        const value = fields.written[name] ?? '';
        if (choices.length > 0) {
          const options = choices.map((choice) => ({ value: choice, label: choice }));
          return <Choice name={`set-${name}`} any="As it comes" {...{ label, value, options }} />;
        }
        if (type !== 'flag')
          return <Field name={`set-${name}`} maxlength={LONGEST} {...{ label, value, required }} />;
        return (
          <label class="check">
            <input type="checkbox" name={`set-${name}`} value="yes" checked={value === 'yes'} /> {label}
          </label>
        );
      })}
    </>
  );
}

function Telling({ fields }: { fields: RuleFields }) {
  return (
    <fieldset class="stack is-tight">
      <legend>How readily</legend>
      {sensitivities.map((sensitivity) => (
        <label class="check">
          <input type="radio" name="telling" value={sensitivity} checked={sensitivity === fields.telling} />{' '}
          {sensitivityWords[sensitivity]}
        </label>
      ))}
      <div class="row">
        <label class="check">
          <input type="radio" name="telling" value="budget" checked={fields.telling === 'budget'} /> At most
          so often a week, by what it would have told so far
        </label>
        <Field name="perWeek" label="Times a week" value={fields.perWeek} maxlength={6} />
      </div>
    </fieldset>
  );
}
