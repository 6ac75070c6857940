import type { Incident, IncidentAlert } from '../../core/incident.ts';
import { wallTime } from '../../core/zone-time.ts';
import { Check, Checks, Field, TextArea } from '../components/fields.tsx';
import { zoneOf } from '../time-text.ts';
import { signedIn } from '../visitor.ts';
import { t } from '../words/t.ts';
import { SilenceForm } from './silence-form.tsx';

interface IncidentActionsProps {
  incident: Incident;
  alerts: readonly IncidentAlert[];
  brand: { name: string; timezone: string };
  /** Who acted last in this browser. */
  actor: string;
  now: Date;
}

/** What a person can do about an incident; each form speaks for itself. */
export function IncidentActions({ incident, alerts, brand, actor, now }: IncidentActionsProps) {
  const { id, status } = incident;
  const timezone = zoneOf(brand.timezone);
  const over = status === 'resolved';
  const form = (verb: string) => ({ method: 'post', action: `/incidents/${id}/${verb}` }) as const;
  const name = <NameField actor={actor} />;
  return (
    <section class="panel" aria-labelledby="act">
      <h2 id="act">{t('Follow up')}</h2>
      <details>
        <summary>{t('Comment')}</summary>
        <form class="form" {...form('comment')}>
          {name}
          <TextArea name="text" label={t('Comment')} rows={3} required maxlength={5000} />
          <button type="submit">{t('Add comment')}</button>
        </form>
      </details>
      <details>
        <summary>{t('Record a public response')}</summary>
        <form class="form" {...form('respond')}>
          {name}
          <Field name="url" label={t('Its address')} type="url" placeholder="https://" />
          <Field
            name="at"
            label={t('When ({timezone})', { timezone })}
            type="datetime-local"
            value={wallTime(now, timezone)}
            required
          />
          <input type="hidden" name="zone" value={timezone} />
          <button type="submit">{t('Record response')}</button>
        </form>
      </details>
      {!over && (
        <>
          <details>
            <summary>{t('Resolve')}</summary>
            <form class="form" {...form('resolve')}>
              {name}
              <Checks label={t('What was it?')}>
                <Check
                  name="reason"
                  type="radio"
                  value="real"
                  label={t('A real problem, now over')}
                  checked
                />
                <Check name="reason" type="radio" value="false alarm" label={t('A false alarm')} />
              </Checks>
              <button type="submit">{t('Resolve')}</button>
            </form>
          </details>
          <SilenceForm incident={incident} alerts={alerts} brand={brand.name} />
        </>
      )}
    </section>
  );
}

/** The first thing to do: say that somebody looks after it. Nothing once that was said. */
export function Acknowledge({ incident, actor }: Pick<IncidentActionsProps, 'incident' | 'actor'>) {
  const { id, status, acknowledgedAt } = incident;
  if (status === 'resolved' || acknowledgedAt !== null) return null;
  return (
    <form class="call" method="post" action={`/incidents/${id}/acknowledge`}>
      <p>
        <strong>{t('Nobody looks after this yet.')}</strong>{' '}
        {t('Whoever does tells everybody by acknowledging it.')}
      </p>
      <NameField actor={actor} />
      <button type="submit" class="primary">
        {t('Acknowledge')}
      </button>
    </form>
  );
}

/** Whoever has an account goes by its name. */
function NameField({ actor }: Pick<IncidentActionsProps, 'actor'>) {
  if (signedIn() !== null) return null;
  return (
    <Field name="actor" label={t('Your name')} value={actor} placeholder={t('somebody')} maxlength={80} />
  );
}
