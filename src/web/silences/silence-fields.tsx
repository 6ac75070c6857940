import { ruleKinds } from '../../../alerts/rule-kinds.ts';
import type { Brand } from '../../core/brand.ts';
import { severities } from '../../core/incident.ts';
import { HOUR } from '../../core/time.ts';
import { kindTitle } from '../alerts/rule-words.ts';
import { Check, Checks, Choice, Field } from '../components/fields.tsx';
import { severityWords } from '../components/label-words.ts';
import { durationText } from '../format.ts';
import { mayAct } from '../visitor.ts';
import { t } from '../words/t.ts';

interface SilenceFormProps {
  /** Those that who asks may silence. */
  brands: readonly Brand[];
  /** What was written in a field. */
  written: (name: string) => string;
  /** In which the times are meant. */
  zone: string;
}

const hours = [1, 4, 12, 24, 72, 168];

/** What a silence is about, for how long, and why. */
export function SilenceForm({ brands, written, zone }: SilenceFormProps) {
  const isTicked = (name: string) => written(name) === 'yes';
  const hasDetails = ['theme', 'title', 'from', 'until'].some((name) => written(name) !== '');
  return (
    <form class="form" method="post" action="/silences">
      <div class="fields">
        <Choice
          name="brand"
          label={t('Brand')}
          any={mayAct(null) ? t('Every brand') : undefined}
          value={written('brand')}
          options={brands.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Choice
          name="hours"
          label={t('For how long')}
          value={written('hours')}
          options={hours.map((count) => ({ value: String(count), label: durationText(count * HOUR) }))}
        />
        <Field
          name="reason"
          label={t('Why')}
          value={written('reason')}
          placeholder={t('Planned price change')}
          required
          maxlength={2000}
        />
      </div>
      <Checks label={t('Severity: none ticked means any')}>
        {severities.map((severity) => (
          <Check
            name={`severity-${severity}`}
            label={t(severityWords[severity])}
            checked={isTicked(`severity-${severity}`)}
          />
        ))}
      </Checks>
      <details open={hasDetails || ruleKinds.some(({ id }) => isTicked(`kind-${id}`))}>
        <summary>{t('Only some of it, or at another time')}</summary>
        <div class="form">
          <Checks label={t('Only what these kinds of rules find')}>
            {ruleKinds.map(({ id }) => (
              <Check name={`kind-${id}`} label={kindTitle(id)} checked={isTicked(`kind-${id}`)} />
            ))}
          </Checks>
          <div class="fields">
            <Field name="theme" label={t('Only this theme')} value={written('theme')} maxlength={200} />
            <Field
              name="title"
              label={t('Only with this in the title')}
              value={written('title')}
              maxlength={200}
            />
            <Field
              type="datetime-local"
              name="from"
              label={t('Begins ({zone}); empty is now', { zone })}
              value={written('from')}
            />
            <Field
              type="datetime-local"
              name="until"
              label={t('Ends ({zone}), instead of a length', { zone })}
              value={written('until')}
            />
          </div>
        </div>
      </details>
      <p class="row">
        <button type="submit" name="do" value="save" class="primary">
          {t('Silence them')}
        </button>
        <button type="submit" name="do" value="preview">
          {t('See what it would silence')}
        </button>
      </p>
    </form>
  );
}
