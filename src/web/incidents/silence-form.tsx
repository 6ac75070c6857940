import type { Incident } from '../../core/incident.ts';
import { HOUR } from '../../core/time.ts';
import { kindTitle } from '../alerts/rule-words.ts';
import { Check, Checks, Choice, Field } from '../components/fields.tsx';
import { durationText } from '../format.ts';
import { t } from '../words/t.ts';

/** For how many hours one can be left in peace with one click. */
const hours = [1, 4, 24, 72];

/** Tells nobody for a while what goes on like this incident. */
export function SilenceForm({ incident, brand }: { incident: Incident; brand: string }) {
  const { id, ruleKind } = incident;
  return (
    <details>
      <summary>{t('Silence it for a while')}</summary>
      <form class="form" method="post" action={`/incidents/${id}/silence`}>
        <p class="faint">{t('Nobody is told for a while. Incidents are kept and shown all the same.')}</p>
        <Checks label={t('Of what')}>
          <Check
            name="what"
            type="radio"
            value="kind"
            checked
            label={t('{rule} of {brand}', { rule: kindTitle(ruleKind), brand })}
          />
          <Check name="what" type="radio" value="brand" label={t('Everything of {brand}', { brand })} />
        </Checks>
        <Choice
          name="hours"
          label={t('For how long')}
          value="4"
          options={hours.map((count) => ({ value: String(count), label: durationText(count * HOUR) }))}
        />
        <Field name="reason" label={t('Why')} required maxlength={500} />
        <button type="submit">{t('Silence it for a while')}</button>
      </form>
    </details>
  );
}
