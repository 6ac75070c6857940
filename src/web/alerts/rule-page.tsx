import { ruleKindById, ruleKinds } from '../../../alerts/rule-kinds.ts';
import type { MentionView } from '../../../db/repos/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import type { Receiver } from '../../core/receiver.ts';
import type { Rule } from '../../core/rule.ts';
import type { RuleTrial } from '../../pipeline/trials/rule-trial.ts';
import { Choice } from '../components/fields.tsx';
import type { RuleFields } from './rule-form.ts';
import { kindTitle } from './rule-words.ts';
import { SettingFields } from './setting-fields.tsx';
import { TrialPanel } from './trial-panel.tsx';

export interface RulePageProps {
  /** Null for one that is not saved yet. */
  rule: Rule | null;
  fields: RuleFields;
  brands: readonly Brand[];
  receivers: readonly Receiver[];
  /** What is wrong with the fields, or why they cannot be tried. */
  fault: string | null;
  trial: RuleTrial | null;
  /** Mentions that the trial names. */
  examples: readonly MentionView[];
}

/** A rule to be made or changed, with what it would have told of stored history. */
export function RulePage({ rule, fields, brands, receivers, fault, trial, examples }: RulePageProps) {
  const brand = brands.find(({ id }) => id === fields.brandId);
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  return (
    <>
      <p class="crumbs">
        <a href="/alerts">Alerts</a>
      </p>
      <h1>{rule === null ? 'New rule' : kindTitle(rule.kind)}</h1>
      {fault !== null && <p class="problem">{fault}</p>}
      {rule === null && <Kinds fields={fields} />}
      <form method="post" action={rule === null ? '/alerts/new' : `/alerts/${rule.id}`} class="form panel">
        <p>{ruleKindById(fields.kind)?.description}</p>
        {rule === null ? (
          <>
            <input type="hidden" name="kind" value={fields.kind} />
            <Choice
              name="brand"
              label="Brand"
              any="Choose one"
              value={fields.brandId}
              options={brands.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </>
        ) : (
          <p>
            For <bdi class="about">{brand?.name}</bdi>
          </p>
        )}
        <SettingFields fields={fields} />
        <Receivers {...{ fields, receivers }} />
        <p class="row">
          <button type="submit" name="do" value="try">
            Try on the last 90 days
          </button>
          <button type="submit" name="do" value="save" class="primary">
            Save
          </button>
        </p>
      </form>
      {trial !== null && brand !== undefined && <TrialPanel {...{ trial, brand, names, examples }} />}
    </>
  );
}

function Kinds({ fields }: Pick<RulePageProps, 'fields'>) {
  return (
    <nav class="segments" aria-label="Kind of rule">
      {ruleKinds.map(({ id, title }) => (
        <a
          href={`/alerts/new?${new URLSearchParams({ kind: id, brand: fields.brandId })}`}
          aria-current={id === fields.kind ? 'true' : undefined}
        >
          {title}
        </a>
      ))}
    </nav>
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
