import type { Incident } from '../../core/incident.ts';
import { averageText, countText, percentText } from '../format.ts';
import { t } from '../words/t.ts';
import { countsComplaints } from './counted.ts';
import { isCompared, usualWords, windowLength } from './story.ts';

/** The numbers of an incident at a glance. */
export function IncidentFigures({ incident }: { incident: Incident }) {
  const { window, expected, coverage, outlook } = incident;
  const spread = outlook?.spread ?? null;
  const figures: { name: string; value: string; note?: string; bad?: true }[] = [
    countsComplaints(incident)
      ? {
          name: t('Negative in {length}', { length: windowLength(window) }),
          value: countText(window.negative),
          bad: true,
        }
      : {
          name: t('Mentions in {length}', { length: windowLength(window) }),
          value: countText(window.mentions),
        },
    ...(isCompared(incident) ? [{ name: t('Usual'), value: usualWords(expected.negative) }] : []),
    { name: t('Sites'), value: countText(window.hosts) },
    { name: t('Authors'), value: countText(window.authors) },
    ...(spread === null
      ? []
      : [
          {
            name: t('Spread'),
            value: averageText(spread.r),
            note: t('{low} to {high}', { low: averageText(spread.low), high: averageText(spread.high) }),
          },
        ]),
    ...(coverage === null ? [] : [{ name: t('Coverage'), value: percentText(coverage) }]),
  ];
  return (
    <dl class="figures is-many">
      {figures.map(({ name, value, note, bad }) => (
        <div>
          <dt>{name}</dt>
          <dd class={bad && 'is-negative'}>
            {value}
            {note !== undefined && <small class="faint"> {note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
