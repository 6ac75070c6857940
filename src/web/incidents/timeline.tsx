import type { IncidentEvent } from '../../../db/repos/incidents/incidents.ts';
import { Moment } from '../components/moment.tsx';
import type { Phrase } from '../words/catalogue.ts';
import { rich, t } from '../words/t.ts';

const words: Readonly<Record<string, Phrase>> = {
  opened: '{who} opened it',
  grew: '{who} saw it grow',
  escalated: '{who} saw it get worse',
  reopened: '{who} saw it come back',
  recovered: '{who} saw it go back to the usual',
  resolved: '{who} resolved it',
  acknowledged: '{who} looks after it',
  comment: '{who} said',
  responded: '{who} answered in public',
  assigned: '{who} assigned it',
  judged: '{who} called it',
  joined: '{who} saw another sign of it',
  eased: '{who} saw a part of it end',
  silenced: '{who} told nobody: silenced',
  inhibited: '{who} told nobody, since this is worse',
  unmuted: '{who} told after all what is still true',
  'passed-on': '{who} told the next ones',
  reminded: '{who} reminded everybody',
  merged: '{who} made it part of another',
  'took-in': '{who} made another one part of it',
  split: '{who} took something out of it',
  'split-off': '{who} took it out of another',
};

/** What is said of an event in words of ours, where they are such. */
const verdicts: Readonly<Record<string, Phrase>> = {
  real: 'a real problem',
  'false alarm': 'a false alarm',
  'false-alarm': 'a false alarm',
  quiet: 'it has been quiet for a while',
  merged: 'a part of another incident',
};

/** Everything that happened to an incident, in order. */
export function Timeline({ events, timezone }: { events: IncidentEvent[]; timezone: string }) {
  return (
    <ol class="timeline">
      {events.map(({ at, kind, actor, text }) => {
        const who = <bdi class="about">{actor === 'earshot' ? 'Earshot' : actor}</bdi>;
        const happened = words[kind];
        return (
          <li>
            <p>{happened === undefined ? [who, ' ', kind] : rich(happened, { who })}</p>
            {text !== null && (
              <p dir="auto" class="said">
                {outcomeText(kind, text)}
              </p>
            )}
            <p class="meta">
              <Moment at={at} timezone={timezone} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** Why an incident was resolved or what it was called, where the reasons are ours; else what a person wrote. */
export function outcomeText(kind: string, text: string): string {
  const verdict = kind === 'resolved' || kind === 'judged' ? verdicts[text] : undefined;
  return verdict === undefined ? text : t(verdict);
}
