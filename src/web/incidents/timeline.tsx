import type { IncidentEvent } from '../../../db/repos/incidents.ts';
import { Moment } from '../components/moment.tsx';

const words: Record<string, string> = {
  opened: 'opened it',
  grew: 'saw it grow',
  escalated: 'saw it get worse',
  reopened: 'saw it come back',
  recovered: 'saw it go back to the usual',
  resolved: 'resolved it',
  acknowledged: 'looks after it',
  comment: 'said',
  responded: 'answered in public',
};

/** Everything that happened to an incident, in order. */
export function Timeline({ events, timezone }: { events: IncidentEvent[]; timezone: string }) {
  return (
    <ol class="timeline">
      {events.map(({ at, kind, actor, text }) => (
        <li>
          <p>
            <bdi class="about">{actor === 'earshot' ? 'Earshot' : actor}</bdi> {words[kind] ?? kind}
          </p>
          {text !== null && (
            <p dir="auto" class="said">
              {text}
            </p>
          )}
          <p class="meta">
            <Moment at={at} timezone={timezone} />
          </p>
        </li>
      ))}
    </ol>
  );
}
