import { counted, durationText, timeText, usualText } from '../../../alerts/render/words.ts';
import type { MentionView } from '../../../db/repos/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import type { IncidentVerdict } from '../../core/incident.ts';
import { excerpt } from '../../core/text.ts';
import { DAY } from '../../core/time.ts';
import type { RuleTrial, TriedMentions } from '../../pipeline/trials/rule-trial.ts';
import type { TriedAlert } from '../../pipeline/trials/with-incident.ts';
import { SeverityTag } from '../components/labels.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';
import { DayStrip } from './day-strip.tsx';
import { timesWords } from './rule-words.ts';

const EXCERPT = 140;

interface TrialPanelProps {
  trial: RuleTrial;
  brand: Brand;
  /** Names of what alerts speak of, where that is another brand. */
  names: ReadonlyMap<string, string>;
  /** Mentions that would have been told by themselves. */
  examples: readonly MentionView[];
}

/** What a rule would have told, said before it is saved. */
export function TrialPanel({ trial, brand, names, examples }: TrialPanelProps) {
  if (trial.mentions !== null) return <KeywordTrial {...{ trial, examples }} mentions={trial.mentions} />;
  const { from, to, alerts, missed, arrivalOrderFrom } = trial;
  return (
    <section class="panel stack" aria-labelledby="trial">
      <h2 id="trial">What it would have told</h2>
      <p class="lead">{summaryText(trial)}</p>
      <DayStrip {...{ from, to, timezone: brand.timezone }} times={alerts.map(({ openedAt }) => openedAt)} />
      {missed.length > 0 && (
        <p class="problem">
          It would have missed{' '}
          {missed.map((id, index) => (
            <>
              {index > 0 && ', '}
              <a href={`/incidents/${id}`}>{missed.length === 1 ? 'an incident' : `incident ${index + 1}`}</a>
            </>
          ))}{' '}
          that you called real.
        </p>
      )}
      {alerts.length > 0 && (
        <WideTable
          label="Alerts that it would have raised"
          columns={['Told', 'Severity', 'Mentions', 'Usual', 'What you called it']}
        >
          {alerts.toReversed().map((alert) => (
            <AlertRow alert={alert} timezone={brand.timezone} names={names} />
          ))}
        </WideTable>
      )}
      <p class="meta">
        Replayed from {timeText(from, brand.timezone)}. Up to {timeText(arrivalOrderFrom, brand.timezone)}{' '}
        with counts as they are known today, from then on with what had arrived at each moment. What was read
        from before you listened is taken as heard when it was said.
      </p>
    </section>
  );
}

function KeywordTrial({
  trial: { days },
  mentions: { matched, looked, truncated },
  examples,
}: Pick<TrialPanelProps, 'trial' | 'examples'> & { mentions: TriedMentions }) {
  return (
    <section class="panel stack" aria-labelledby="trial">
      <h2 id="trial">What it would have told</h2>
      <p class="lead">
        Would have told {matched} of {counted(looked, 'mention')} in {spanText(days)}.
        {truncated && ' There are older ones that were not looked at.'}
      </p>
      <ul class="lines">
        {examples.map(({ id, title, text }) => (
          <li dir="auto">
            <a href={`/mentions/${id}`}>{excerpt(title ?? text, EXCERPT)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AlertRow({
  alert,
  timezone,
  names,
}: { alert: TriedAlert; timezone: string } & Pick<TrialPanelProps, 'names'>) {
  const { openedAt, subject, severity, count, expected } = alert;
  return (
    <tr>
      <th scope="row">
        {timeText(openedAt, timezone)}
        {subject !== null && (
          <>
            {' '}
            <bdi class="faint">{names.get(subject) ?? subject}</bdi>
          </>
        )}
      </th>
      <td>
        <SeverityTag severity={severity} />
      </td>
      <td>{countText(count)}</td>
      <td>{usualText(expected)}</td>
      <td>{calledText(alert)}</td>
    </tr>
  );
}

const calledWords: Readonly<Record<IncidentVerdict, string>> = { real: 'real', 'false-alarm': 'false alarm' };

function calledText({ incidentId, verdict }: TriedAlert) {
  if (incidentId === null) return <span class="faint">no incident then</span>;
  return <a href={`/incidents/${incidentId}`}>{verdict === null ? 'not judged' : calledWords[verdict]}</a>;
}

/** `Would have told 7 times in 90 days. You called 2 of them real and 1 a false alarm.` */
function summaryText({ days, alerts, real, falseAlarms, judged }: RuleTrial): string {
  if (days === 0) return 'Nothing is stored of this brand yet, so nobody can say.';
  const times = alerts.length === 0 ? 'not have told once' : `have told ${timesWords(alerts.length)}`;
  const told = `Would ${times} in ${spanText(days)}.`;
  if (alerts.length === 0) return told;
  if (judged === 0) return `${told} Nobody has said yet which of them were real.`;
  const wrong =
    falseAlarms === 0 ? '' : ` and ${falseAlarms} ${falseAlarms === 1 ? 'a false alarm' : 'false alarms'}`;
  return `${told} You called ${real === 0 ? 'none' : real} of them real${wrong}.`;
}

function spanText(days: number): string {
  return durationText(days * DAY);
}
