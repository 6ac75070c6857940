import type { Incident, IncidentAlert } from '../../core/incident.ts';
import { HOUR } from '../../core/time.ts';
import { kindTitle } from '../alerts/rule-words.ts';
import { Check, Checks, Choice, Field } from '../components/fields.tsx';
import { durationText, listText } from '../format.ts';
import { t } from '../words/t.ts';
import { kindsOf } from './silence.ts';

/** For how many hours one can be left in peace with one click. */
const hours = [1, 4, 24, 72];

interface SilenceFormProps {
  incident: Incident;
  alerts: readonly IncidentAlert[];
  /** The brand's name. */
  brand: string;
}

/** Tells nobody for a while what goes on like this incident. */
export function SilenceForm({ incident, alerts, brand }: SilenceFormProps) {
  const { id } = incident;
  const kinds = kindsOf(incident, alerts).map(kindTitle);
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
            label={t('{rule} of {brand}', { rule: listText(kinds), brand })}
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
