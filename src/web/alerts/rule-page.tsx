import { ruleKinds } from '../../../alerts/rule-kinds.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import type { Receiver } from '../../core/receiver.ts';
import type { Rule } from '../../core/rule.ts';
import type { RuleTrial } from '../../pipeline/trials/rule-trial.ts';
import { BrandChoice } from '../components/brand-choice.tsx';
import { Confirm } from '../components/confirm.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Segments } from '../components/segments.tsx';
import { ChainEditor } from '../escalations/chain-editor.tsx';
import { chainOf } from '../escalations/chain-fields.ts';
import { ChainTimeline } from '../escalations/chain-timeline.tsx';
import { ReceiverChecks } from '../receivers/receiver-checks.tsx';
import { may } from '../visitor.ts';
import { rich, t } from '../words/t.ts';
import { canBeTried, type RuleFields } from './rule-form.ts';
import { kindAbout, kindTitle } from './rule-words.ts';
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
export function RulePage(props: RulePageProps) {
  const { rule, fields, brands, fault, trial, examples } = props;
  const brand = brands.find(({ id }) => id === fields.brandId);
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  return (
    <>
      <PageHeader
        crumbs={[{ label: t('Alerts'), href: '/alerts' }]}
        title={rule === null ? t('New rule') : kindTitle(rule.kind)}
        lead={kindAbout(fields.kind)}
      />
      {rule === null && <Kinds fields={fields} />}
      {fault !== null && <p class="problem">{fault}</p>}
      {trial !== null && brand !== undefined && (
        <TrialPanel {...{ trial, brand, names, examples }} kind={fields.kind} />
      )}
      <RuleForm {...props} brand={brand} />
      {rule !== null && may('admin') && (
        <Confirm label={t('Delete …')} action={`/alerts/${rule.id}/remove`} verb={t('Delete this rule')}>
          {t('It stops watching, and its record is lost. Its incidents stay.')}
        </Confirm>
      )}
    </>
  );
}

function RuleForm({
  rule,
  fields,
  brands,
  brand,
  receivers,
  trial,
}: RulePageProps & { brand: Brand | undefined }) {
  return (
    <form
      method="post"
      action={rule === null ? '/alerts/new' : `/alerts/${rule.id}`}
      class="form panel rule-form"
    >
      {rule === null ? (
        <>
          <input type="hidden" name="kind" value={fields.kind} />
          <BrandChoice value={fields.brandId} brands={brands} />
        </>
      ) : (
        <p>{rich('For {brand}', { brand: <bdi class="about">{brand?.name}</bdi> })}</p>
      )}
      <SettingFields fields={fields} />
      {may('admin') ? (
        <Telling
          {...{ fields, receivers }}
          saves={rule !== null || trial !== null || !canBeTried(fields.kind)}
        />
      ) : (
        // Whoever changes nothing sees whom it tells, not who else there is.
        <ChainTimeline
          receiverIds={fields.receiverIds}
          escalation={chainOf(fields.chain)}
          names={new Map(receivers.map(({ id, name }) => [id, name]))}
        />
      )}
    </form>
  );
}

/** Whom to tell, and the buttons. A new rule is not saved before somebody saw what it would have told. */
function Telling({
  fields: { receiverIds, chain },
  receivers,
  saves,
}: Pick<RulePageProps, 'fields' | 'receivers'> & { saves: boolean }) {
  return (
    <>
      <ReceiverChecks
        label={t('Whom to tell')}
        prefix="receiver"
        receivers={receivers}
        chosen={receiverIds}
      />
      {receivers.length > 0 && <ChainEditor fields={chain} receiverIds={receiverIds} receivers={receivers} />}
      <p class="row">
        <button type="submit" name="do" value="try" class={saves ? undefined : 'primary'}>
          {t('Try on the last 90 days')}
        </button>
        {saves && (
          <button type="submit" name="do" value="save" class="primary">
            {t('Save')}
          </button>
        )}
      </p>
    </>
  );
}

function Kinds({ fields }: Pick<RulePageProps, 'fields'>) {
  return (
    <Segments
      label={t('Kind of rule')}
      links={ruleKinds.map(({ id }) => ({
        label: kindTitle(id),
        href: `/alerts/new?${new URLSearchParams({ kind: id, brand: fields.brandId })}`,
        current: id === fields.kind,
      }))}
    />
  );
}
