import { durationText } from '../../../alerts/render/words.ts';
import { type Incident, type IncidentAlert, timesTo } from '../../core/incident.ts';
import { Fact, Facts } from '../components/facts.tsx';
import { Choice, Field } from '../components/fields.tsx';
import { IncidentStatusTag, SeverityTag } from '../components/labels.tsx';

interface AlertListProps {
  incident: Incident;
  alerts: IncidentAlert[];
  /** Other incidents of the brand that live. */
  others: Incident[];
}

/** What the rules say of one cause, and how to correct what was taken for one cause. */
export function AlertList({ incident, alerts, others }: AlertListProps) {
  const lives = incident.status !== 'resolved';
  const form = (verb: string) => ({ method: 'post', action: `/incidents/${incident.id}/${verb}` }) as const;
  const options = (all: { id: string; title: string }[]) =>
    all.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <section class="panel" aria-labelledby="alerts">
      <h2 id="alerts">Alerts</h2>
      <ul>
        {alerts.map((alert) => (
          <li>
            <p class="row">
              <SeverityTag severity={alert.severity} />
              <IncidentStatusTag status={alert.status} />
              <span>{alert.ruleKind}</span>
            </p>
            <p>{alert.title}</p>
          </li>
        ))}
      </ul>
      {lives && alerts.length > 1 && (
        <details>
          <summary>One of them has another cause</summary>
          <form class="form" {...form('split')}>
            <Choice name="alert" label="Alert" any="Choose one" value={undefined} options={options(alerts)} />
            <button type="submit">Make it an incident of its own</button>
          </form>
        </details>
      )}
      {lives && others.length > 0 && (
        <details>
          <summary>It is part of another incident</summary>
          <form class="form" {...form('merge')}>
            <Choice
              name="into"
              label="Incident"
              any="Choose one"
              value={undefined}
              options={options(others)}
            />
            <button type="submit">Merge</button>
          </form>
        </details>
      )}
    </section>
  );
}

/** Whose it is, and how long everything took. */
export function Handling({ incident }: { incident: Incident }) {
  const times = timesTo(incident);
  const time = (ms: number | null) => (ms === null ? 'not yet' : `after ${durationText(ms)}`);
  return (
    <section class="panel" aria-labelledby="handling">
      <h2 id="handling">Handling</h2>
      <Facts>
        <Fact name="Acknowledged">
          {time(times.acknowledge)}
          {incident.acknowledgedBy !== null && ` by ${incident.acknowledgedBy}`}
        </Fact>
        <Fact name="Answered in public">{time(times.respond)}</Fact>
        <Fact name="Back to the usual">{time(times.recover)}</Fact>
        <Fact name="Assigned to">{incident.assignee ?? 'nobody'}</Fact>
      </Facts>
      <details>
        <summary>Assign</summary>
        <form class="form" method="post" action={`/incidents/${incident.id}/assign`}>
          <Field name="assignee" label="To" value={incident.assignee ?? ''} maxlength={200} />
          <button type="submit">Assign</button>
        </form>
      </details>
    </section>
  );
}
