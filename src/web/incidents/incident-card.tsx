import type { TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import type { Brand } from '../../core/brand.ts';
import { type Incident, timesTo } from '../../core/incident.ts';
import { IncidentStatusTag, SeverityTag } from '../components/labels.tsx';
import { Ago, Moment } from '../components/moment.tsx';
import { averageText, countText, durationText } from '../format.ts';
import { rich, t } from '../words/t.ts';
import { countsComplaints } from './counted.ts';
import { isCompared, windowLength } from './story.ts';

export interface IncidentCardProps {
  incident: TrackedIncident;
  brand: Pick<Brand, 'name' | 'timezone'> | undefined;
  now: Date;
}

/** An incident as lists show it: how bad, since when, how much against what is usual, and how long people took. */
export function IncidentCard({ incident, brand, now }: IncidentCardProps) {
  const { id, severity, status, openedAt, resolvedAt, assignee, window, expected } = incident;
  const timezone = brand?.timezone ?? 'UTC';
  const taken = takenText(incident);
  return (
    <article class={`incident panel is-${status === 'resolved' ? 'over' : severity}`}>
      <p class="row">
        <SeverityTag severity={severity} />
        <IncidentStatusTag status={status} />
        <bdi class="about">{brand?.name}</bdi>
      </p>
      <h3 dir="auto">
        <a href={`/incidents/${id}`}>{incident.title}</a>
      </h3>
      <dl class="figures">
        <div>
          {countsComplaints(incident) ? (
            <>
              <dt>{t('Negative in {length}', { length: windowLength(window) })}</dt>
              <dd class="is-negative">{countText(window.negative)}</dd>
            </>
          ) : (
            <>
              <dt>{t('Mentions in {length}', { length: windowLength(window) })}</dt>
              <dd>{countText(window.mentions)}</dd>
            </>
          )}
        </div>
        {isCompared(incident) && (
          <div>
            <dt>{t('Usual')}</dt>
            <dd>{expected.negative < 1 ? '< 1' : averageText(expected.negative)}</dd>
          </div>
        )}
      </dl>
      <p class="row meta">
        <span>{rich('Opened {time}', { time: <Moment at={openedAt} timezone={timezone} /> })}</span>
        <span>
          {resolvedAt === null ? (
            <Ago at={openedAt} now={now} timezone={timezone} />
          ) : (
            t('over after {length}', { length: durationText(resolvedAt.getTime() - openedAt.getTime()) })
          )}
        </span>
      </p>
      {(taken.length > 0 || assignee !== null) && (
        <p class="row meta">
          {taken.map((text) => (
            <span>{text}</span>
          ))}
          {assignee !== null && <span>{rich('with {name}', { name: <bdi>{assignee}</bdi> })}</span>}
        </p>
      )}
    </article>
  );
}

/** How long it took to look after it, to answer, and until it was over. */
function takenText(incident: Incident): string[] {
  const { acknowledge, respond, recover } = timesTo(incident);
  return [
    acknowledge === null ? null : t('acknowledged after {length}', { length: durationText(acknowledge) }),
    respond === null ? null : t('answered after {length}', { length: durationText(respond) }),
    recover === null ? null : t('recovered after {length}', { length: durationText(recover) }),
  ].filter((text) => text !== null);
}
