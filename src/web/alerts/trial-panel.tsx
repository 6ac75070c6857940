import { ruleWords } from '../../../alerts/render/rule-words.ts';
import { usualText } from '../../../alerts/render/words.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import { excerpt } from '../../core/text.ts';
import type { RuleTrial, TriedMentions } from '../../pipeline/trials/rule-trial.ts';
import type { TriedAlert } from '../../pipeline/trials/with-incident.ts';
import { SeverityTag } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { Panel } from '../components/panel.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { averageText, countText } from '../format.ts';
import { rich, t } from '../words/t.ts';
import { DayStrip } from './day-strip.tsx';
import { daysText, summaryText } from './trial-words.ts';

const EXCERPT = 140;

interface TrialPanelProps {
  trial: RuleTrial;
  /** The kind of rule that was tried. */
  kind: string;
  brand: Brand;
  /** Names of what alerts speak of, where that is another brand. */
  names: ReadonlyMap<string, string>;
  /** Mentions that would have been told by themselves. */
  examples: readonly MentionView[];
}

/** What a rule would have told, said before it is saved. */
export function TrialPanel({ trial, kind, brand, names, examples }: TrialPanelProps) {
  if (trial.mentions !== null) return <KeywordTrial {...{ trial, examples }} mentions={trial.mentions} />;
  const { from, to, alerts, missed, arrivalOrderFrom } = trial;
  const { timezone } = brand;
  const newest = alerts.at(-1);
  return (
    <Panel title={t('What it would have told')} id="trial">
      <div class="stack">
        <p class="lead">{summaryText(trial)}</p>
        <DayStrip {...{ from, to, timezone }} times={alerts.map(({ openedAt }) => openedAt)} />
        {missed.length > 0 && <Missed ids={missed} />}
        {newest !== undefined && <Example alert={newest} {...{ kind, brand, names }} />}
        {alerts.length > 0 && (
          <WideTable
            label={t('Alerts that it would have raised')}
            columns={[t('Told'), t('Severity'), t('Mentions'), t('Usual'), t('What you called it')]}
          >
            {alerts.toReversed().map((alert) => (
              <AlertRow {...{ alert, timezone, names }} />
            ))}
          </WideTable>
        )}
        <p class="meta">
          {rich(
            'Replayed from {from}. Up to {order} with counts as they are known today, from then on with what had arrived at each moment. What was read from before you listened is taken as heard when it was said.',
            {
              from: <Moment at={from} timezone={timezone} />,
              order: <Moment at={arrivalOrderFrom} timezone={timezone} />,
            },
          )}
        </p>
      </div>
    </Panel>
  );
}

function Missed({ ids }: { ids: readonly string[] }) {
  return (
    <p class="problem">
      {t(
        'It would have missed {count, plural, one {an incident} other {# incidents}} that you called real:',
        {
          count: ids.length,
        },
      )}{' '}
      {ids.map((id, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/incidents/${id}`}>{t('incident {number}', { number: index + 1 })}</a>
        </>
      ))}
    </p>
  );
}

/** How its newest alert would have read, in the words of messages, which are English. */
function Example({
  alert: { subject, count, expected },
  kind,
  brand,
  names,
}: { alert: TriedAlert } & Pick<TrialPanelProps, 'kind' | 'brand' | 'names'>) {
  const words = ruleWords(kind);
  const about = subject === null ? null : (names.get(subject) ?? subject);
  return (
    <figure class="stack is-tight">
      <figcaption>{t('The newest would have read:')}</figcaption>
      <blockquote class="panel" lang="en">
        <p>
          <strong>{words.opened(brand.name)}</strong> {about !== null && <bdi>{about}:</bdi>}{' '}
          {countText(count)} mentions, usually {usualText(expected)}.
        </p>
        <p class="faint">{words.advice}</p>
      </blockquote>
    </figure>
  );
}

function KeywordTrial({
  trial: { days },
  mentions: { matched, looked, truncated },
  examples,
}: Pick<TrialPanelProps, 'trial' | 'examples'> & { mentions: TriedMentions }) {
  return (
    <Panel title={t('What it would have told')} id="trial">
      <p class="lead">
        {t('Would have told {matched} of {looked, plural, one {# mention} other {# mentions}} in {span}.', {
          ...{ matched, looked },
          span: daysText(days),
        })}
        {truncated && ` ${t('There are older ones that were not looked at.')}`}
      </p>
      <ul class="lines">
        {examples.map(({ id, title, text }) => (
          <li dir="auto">
            <a href={`/mentions/${id}`}>{excerpt(title ?? text, EXCERPT)}</a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function AlertRow({
  alert,
  timezone,
  names,
}: { alert: TriedAlert; timezone: string } & Pick<TrialPanelProps, 'names'>) {
  const { openedAt, subject, severity, count, expected, incidentId, verdict } = alert;
  const called = { real: t('real'), 'false-alarm': t('false alarm') };
  return (
    <tr>
      <th scope="row">
        <Moment at={openedAt} timezone={timezone} />
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
      <td>{expected < 1 ? t('less than 1') : averageText(expected)}</td>
      <td>
        {incidentId === null ? (
          <span class="faint">{t('no incident then')}</span>
        ) : (
          <a href={`/incidents/${incidentId}`}>{verdict === null ? t('not judged') : called[verdict]}</a>
        )}
      </td>
    </tr>
  );
}
