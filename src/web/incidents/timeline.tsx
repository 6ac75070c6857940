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
  assigned: 'assigned it',
  judged: 'called it',
  joined: 'saw another sign of it',
  eased: 'saw a part of it end',
  silenced: 'told nobody: silenced',
  inhibited: 'told nobody, since this is worse',
  unmuted: 'told after all what is still true',
  'passed-on': 'told the next ones',
  reminded: 'reminded everybody',
  merged: 'made it part of another',
  'took-in': 'made another one part of it',
  split: 'took something out of it',
  'split-off': 'took it out of another',
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
