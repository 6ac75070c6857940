import type { Incident, IncidentAlert } from '../../core/incident.ts';
import { kindTitle } from '../alerts/rule-words.ts';
import { Choice } from '../components/fields.tsx';
import { IncidentStatusTag, SeverityTag } from '../components/labels.tsx';
import { t } from '../words/t.ts';

interface AlertListProps {
  incident: Incident;
  alerts: IncidentAlert[];
  /** Other incidents of the brand that live. */
  others: Incident[];
  /** Whether who looks may act. */
  acts: boolean;
}

/** What the rules say of one cause, and how to correct what was taken for one cause. */
export function AlertList({ incident, alerts, others, acts }: AlertListProps) {
  const changeable = acts && incident.status !== 'resolved';
  const form = (verb: string) => ({ method: 'post', action: `/incidents/${incident.id}/${verb}` }) as const;
  const options = (all: { id: string; title: string }[]) =>
    all.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <section class="panel" aria-labelledby="alerts">
      <h2 id="alerts">{t('Alerts')}</h2>
      <ul class="lines">
        {alerts.map((alert) => (
          <li>
            <p class="row">
              <SeverityTag severity={alert.severity} />
              <IncidentStatusTag status={alert.status} />
              <span>{kindTitle(alert.ruleKind)}</span>
            </p>
            <p dir="auto">{alert.title}</p>
          </li>
        ))}
      </ul>
      {changeable && alerts.length > 1 && (
        <details>
          <summary>{t('One of them has another cause')}</summary>
          <form class="form" {...form('split')}>
            <Choice
              name="alert"
              label={t('Alert')}
              any={t('Choose one')}
              value={undefined}
              options={options(alerts)}
            />
            <button type="submit">{t('Make it an incident of its own')}</button>
          </form>
        </details>
      )}
      {changeable && others.length > 0 && (
        <details>
          <summary>{t('It is part of another incident')}</summary>
          <form class="form" {...form('merge')}>
            <Choice
              name="into"
              label={t('Incident')}
              any={t('Choose one')}
              value={undefined}
              options={options(others)}
            />
            <button type="submit">{t('Merge')}</button>
          </form>
        </details>
      )}
    </section>
  );
}
