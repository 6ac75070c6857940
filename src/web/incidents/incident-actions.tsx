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
  const { id, status, acknowledgedAt } = incident;
  const over = status === 'resolved';
  const form = (verb: string) => ({ method: 'post', action: `/incidents/${id}/${verb}` }) as const;
  const name = <Field name="actor" label="Your name" value={actor} placeholder="somebody" maxlength={80} />;
  return (
    <section class="panel" aria-labelledby="act">
      <h2 id="act">What now</h2>
      {!over && acknowledgedAt === null && (
        <form class="form" {...form('acknowledge')}>
          {name}
          <button type="submit" class="primary">
            Acknowledge
          </button>
          <p class="faint">Tells everybody that you look after it.</p>
        </form>
      )}
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
