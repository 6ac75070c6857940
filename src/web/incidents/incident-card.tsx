import { durationText, usualText } from '../../../alerts/render/words.ts';
import type { TrackedIncident } from '../../../db/repos/incidents.ts';
import { IncidentStatusTag, SeverityTag } from '../components/labels.tsx';
import { Ago, Moment } from '../components/moment.tsx';
import { countText } from '../format.ts';

export interface IncidentCardProps {
  incident: TrackedIncident;
  brand: string;
  timezone: string;
  now: Date;
}

/** An incident as lists show it: how bad, since when, and how much against what is usual. */
export function IncidentCard({ incident, brand, timezone, now }: IncidentCardProps) {
  const { id, severity, status, openedAt, resolvedAt, window, expected } = incident;
  const length = durationText(Date.parse(window.to) - Date.parse(window.from));
  return (
    <article class={`incident panel is-${status === 'resolved' ? 'over' : severity}`}>
      <p class="row">
        <SeverityTag severity={severity} />
        <IncidentStatusTag status={status} />
        <bdi class="about">{brand}</bdi>
      </p>
      <h3>
        <a href={`/incidents/${id}`}>{incident.title}</a>
      </h3>
      <dl class="figures">
        <div>
          <dt>Negative in {length}</dt>
          <dd class="is-negative">{countText(window.negative)}</dd>
        </div>
        <div>
          <dt>Usual</dt>
          <dd>{expected.negative < 1 ? '< 1' : usualText(expected.negative)}</dd>
        </div>
      </dl>
      <p class="row meta">
        <span>
          Opened <Moment at={openedAt} timezone={timezone} />
        </span>
        <span>
          {resolvedAt === null ? (
            <Ago at={openedAt} now={now} timezone={timezone} />
          ) : (
            `over after ${durationText(resolvedAt.getTime() - openedAt.getTime())}`
          )}
        </span>
      </p>
    </article>
  );
}
