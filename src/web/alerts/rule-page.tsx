import type { Brand } from '../../core/brand.ts';
import type { Receiver } from '../../core/receiver.ts';
import { type Rule, sensitivities } from '../../core/rule.ts';
import type { RuleTrial } from '../../pipeline/trials/rule-trial.ts';
import { Choice, Field } from '../components/fields.tsx';
import { formKinds, type RuleFields } from './rule-form.ts';
import { kindTitle, sensitivityWords, settingsWords } from './rule-words.ts';
import { TrialPanel } from './trial-panel.tsx';

export interface RulePageProps {
  /** Null for one that is not saved yet. */
  rule: Rule | null;
  fields: RuleFields;
  brands: readonly Brand[];
  receivers: readonly Receiver[];
  /** What is wrong with the fields. */
  fault: string | null;
  trial: RuleTrial | null;
}

/** A rule to be made or changed, with what it would have told of stored history. */
export function RulePage({ rule, fields, brands, receivers, fault, trial }: RulePageProps) {
  const brand = brands.find(({ id }) => id === fields.brandId);
  return (
    <>
      <p class="crumbs">
        <a href="/alerts">Alerts</a>
      </p>
      <h1>{rule === null ? 'New rule' : kindTitle(rule.kind)}</h1>
      {fault !== null && <p class="problem">{fault}</p>}
      <form method="post" action={rule === null ? '/alerts/new' : `/alerts/${rule.id}`} class="form panel">
        {rule === null ? (
          <NewFields fields={fields} brands={brands} />
        ) : (
          <p>
            For <bdi class="about">{brand?.name ?? ''}</bdi>
          </p>
        )}
        {formKinds.some(({ id }) => id === fields.kind) ? (
          <Telling fields={fields} />
        ) : (
          rule !== null && <p>{settingsWords(rule)}</p>
        )}
        <Receivers {...{ fields, receivers }} />
        <p class="row">
          {formKinds.some(({ id }) => id === fields.kind) && (
            <button type="submit" name="do" value="try">
              Try on the last 90 days
            </button>
          )}
          <button type="submit" name="do" value="save" class="primary">
            Save
          </button>
        </p>
      </form>
      {trial !== null && brand !== undefined && (
        <TrialPanel {...{ trial, brand }} names={new Map(brands.map(({ id, name }) => [id, name]))} />
      )}
    </>
  );
}

function NewFields({ fields, brands }: Pick<RulePageProps, 'fields' | 'brands'>) {
  return (
    <>
      <Choice
        name="brand"
        label="Brand"
        any="Choose one"
        value={fields.brandId}
        options={brands.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <fieldset class="stack is-tight">
        <legend>Tell of</legend>
        {formKinds.map(({ id, title, description }) => (
          <label class="check">
            <input type="radio" name="kind" value={id} checked={id === fields.kind} />
            <span>
              <strong>{title}</strong> <span class="faint">{description}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Telling({ fields }: Pick<RulePageProps, 'fields'>) {
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

function Receivers({ fields, receivers }: Pick<RulePageProps, 'fields' | 'receivers'>) {
  if (receivers.length === 0)
    return <p class="faint">There is no receiver to tell yet: name some in your team file, or by the API.</p>;
  return (
    <fieldset class="stack is-tight">
      <legend>Whom to tell</legend>
      {receivers.map(({ id, name, kind, disabledReason }) => (
        <label class="check">
          <input
            type="checkbox"
            name={`receiver-${id}`}
            value="yes"
            checked={fields.receiverIds.includes(id)}
          />
          <span>
            <bdi>{name}</bdi>{' '}
            <span class="faint">
              {kind}
              {disabledReason !== null && ', out of use'}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
