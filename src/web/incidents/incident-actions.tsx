import type { Incident } from '../../core/incident.ts';
import { Field } from '../components/fields.tsx';
import { wallTime } from '../zone-time.ts';

interface IncidentActionsProps {
  incident: Incident;
  timezone: string;
  /** Who acted last in this browser. */
  actor: string;
  now: Date;
}

/** What a person can do about an incident; each form speaks for itself. */
export function IncidentActions({ incident, timezone, actor, now }: IncidentActionsProps) {
  const { id, status } = incident;
  const over = status === 'resolved';
  const form = (verb: string) => ({ method: 'post', action: `/incidents/${id}/${verb}` }) as const;
  const name = <NameField actor={actor} />;
  return (
    <section class="panel" aria-labelledby="act">
      <h2 id="act">Follow up</h2>
      <details>
        <summary>Comment</summary>
        <form class="form" {...form('comment')}>
          {name}
          <label class="field">
            <span>Comment</span>
            <textarea name="text" rows={3} required maxlength={5000} />
          </label>
          <button type="submit">Add comment</button>
        </form>
      </details>
      <details>
        <summary>Record a public response</summary>
        <form class="form" {...form('respond')}>
          {name}
          <Field name="url" label="Its address" type="url" placeholder="https://" />
          <Field
            name="at"
            label={`When (${timezone})`}
            type="datetime-local"
            value={wallTime(now, timezone)}
            required
          />
          <button type="submit">Record response</button>
        </form>
      </details>
      {!over && (
        <details>
          <summary>Resolve</summary>
          <form class="form" {...form('resolve')}>
            {name}
            <fieldset>
              <legend>What was it?</legend>
              <label class="check">
                <input type="radio" name="reason" value="real" required /> A real problem, now over
              </label>
              <label class="check">
                <input type="radio" name="reason" value="false alarm" /> A false alarm
              </label>
            </fieldset>
            <button type="submit">Resolve</button>
          </form>
        </details>
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
        <strong>Nobody looks after this yet.</strong> Whoever does tells everybody by acknowledging it.
      </p>
      <NameField actor={actor} />
      <button type="submit" class="primary">
        Acknowledge
      </button>
    </form>
  );
}

function NameField({ actor }: Pick<IncidentActionsProps, 'actor'>) {
  return <Field name="actor" label="Your name" value={actor} placeholder="somebody" maxlength={80} />;
}
